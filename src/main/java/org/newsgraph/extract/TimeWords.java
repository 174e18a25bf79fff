package org.newsgraph.extract;

import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.WordClass;

/**
 * What the words of a phrase tell of the time: dates, months, years, days of the week, "yesterday",
 * "last week", "two weeks ago". The words for them are word classes of the lexicon.
 */
final class TimeWords {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private final WordClass months;
  private final WordClass weekdays;
  private final WordClass relativeTimes;
  private final WordClass units;
  private final WordClass directions;
  private final WordClass distances;
  private final WordClass numbers;
  private final WordClass ordinalEndings;

  /**
   * A time that words tell.
   *
   * @param value in ISO 8601, as exact as told
   * @param begin the first day that may be meant
   */
  record Told(String value, LocalDate begin) {
    private static Told day(LocalDate day) {
      return new Told(day.toString(), day);
    }

    private static Told month(YearMonth month) {
      return new Told(month.toString(), month.atDay(1));
    }

    private static Told year(int year) {
      return new Told(String.valueOf(year), LocalDate.of(year, Month.JANUARY, 1));
    }

    /** A week is of the month that most of it lies in, as ISO 8601 tells its year. */
    private static Told week(LocalDate day) {
      YearMonth month = YearMonth.from(day.with(DayOfWeek.THURSDAY));
      return new Told(month.toString(), day.with(DayOfWeek.MONDAY));
    }
  }

  /** Knows the lexicon's words for times. */
  TimeWords(Lexicon lexicon) {
    months = lexicon.wordClass("months");
    weekdays = lexicon.wordClass("weekdays");
    relativeTimes = lexicon.wordClass("relativeTimes");
    units = lexicon.wordClass("timeUnits");
    directions = lexicon.wordClass("timeDirections");
    distances = lexicon.wordClass("timeDistances");
    numbers = lexicon.wordClass("numbers");
    ordinalEndings = lexicon.wordClass("ordinalEndings");
  }

  /** Whether the word is a month. */
  boolean isMonth(String word) {
    return months.contains(word);
  }

  /** Whether the word is a month or a day of the week. */
  boolean isOfCalendar(String word) {
    return isMonth(word) || weekdays.contains(word);
  }

  /** Whether the word is a year, or another number in as many digits. */
  boolean isYear(String word) {
    return number(List.of(word), FIRST_YEAR, LAST_YEAR).isPresent();
  }

  /** Whether the word can head a phrase that tells a time. */
  boolean canHead(String word) {
    return isOfCalendar(word)
        || Stream.of(relativeTimes, units, distances).anyMatch(known -> known.contains(word))
        || number(word).isPresent()
        || findDay(word).isPresent();
  }

  /**
   * The time that the words tell, empty where they tell none.
   *
   * @param words the words in lower case, in order
   * @param today the day that they are told on
   * @param outlook where the time lies from that day where the words do not tell
   */
  Optional<Told> find(List<String> words, Optional<LocalDate> today, Outlook outlook) {
    Optional<LocalDate> date = words.stream().flatMap(w -> findDay(w).stream()).findFirst();
    if (date.isPresent()) {
      return date.map(Told::day);
    }
    Optional<Month> month = first(words, months).map(Month::of);
    Optional<Integer> year = number(words, FIRST_YEAR, LAST_YEAR);
    if (month.isPresent()) {
      return inMonth(words, month.get(), year, today, outlook);
    }
    return today
        .flatMap(t -> onWeekday(words, t, outlook))
        .or(() -> year.map(Told::year))
        .or(() -> today.flatMap(t -> relative(words, t, outlook)));
  }

  /** A day in ISO 8601: "2024-03-05". */
  private static Optional<LocalDate> findDay(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  // ---------------------------------------------------------------- months and days of the week

  private Optional<Told> inMonth(
      List<String> words,
      Month month,
      Optional<Integer> said,
      Optional<LocalDate> today,
      Outlook outlook) {
    Optional<Integer> day = number(words, 1, month.maxLength());
    Optional<Integer> year = said.or(() -> today.map(t -> year(words, month, day, t, outlook)));
    return year.map(
        y ->
            day.isPresent() && day.get() <= YearMonth.of(y, month).lengthOfMonth()
                ? Told.day(LocalDate.of(y, month, day.get()))
                : Told.month(YearMonth.of(y, month)));
  }

  /** The year that is meant: that of the last such month or day, of the next, or of the nearest. */
  private int year(
      List<String> words, Month month, Optional<Integer> day, LocalDate today, Outlook outlook) {
    int direction = direction(words);
    LocalDate now = day.isPresent() ? today : today.withDayOfMonth(1);
    LocalDate from = now.plus(direction, day.isPresent() ? ChronoUnit.DAYS : ChronoUnit.MONTHS);
    Outlook told = outlook(direction, outlook);
    return IntStream.of(0, -1, 1)
        .mapToObj(years -> YearMonth.of(today.getYear() + years, month))
        .map(in -> in.atDay(Math.min(day.orElse(1), in.lengthOfMonth())))
        .filter(date -> told != Outlook.BACK || !date.isAfter(from))
        .filter(date -> told != Outlook.AHEAD || !date.isBefore(from))
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, from))))
        .map(LocalDate::getYear)
        .orElse(today.getYear());
  }

  private static Outlook outlook(int direction, Outlook untold) {
    return direction == 0 ? untold : direction < 0 ? Outlook.BACK : Outlook.AHEAD;
  }

  /** "Friday", "last Friday", "Friday next week". */
  private Optional<Told> onWeekday(List<String> words, LocalDate today, Outlook outlook) {
    return first(words, weekdays)
        .map(DayOfWeek::of)
        .map(
            day ->
                findDistance(words)
                    .filter(distance -> distance.endsWith("W"))
                    .map(weeks -> today.plus(Period.parse(weeks)).with(day))
                    .orElseGet(() -> nearest(day, direction(words), today, outlook)))
        .map(Told::day);
  }

  /** A day of the week in the present tense is agreed, since what was is told in the past. */
  private static LocalDate nearest(DayOfWeek day, int direction, LocalDate today, Outlook outlook) {
    return today
        .plusDays(direction)
        .with(
            outlook(direction, outlook) == Outlook.BACK
                ? TemporalAdjusters.previousOrSame(day)
                : TemporalAdjusters.nextOrSame(day));
  }

  /** Where the words tell that the time lies: -1 for "last", 1 for "next", else 0. */
  private int direction(List<String> words) {
    return first(words, directions).orElse(0);
  }

  // ---------------------------------------------------------------- distances from today

  private Optional<Told> relative(List<String> words, LocalDate today, Outlook outlook) {
    return findDistance(words)
        .map(distance -> at(today.plus(Period.parse(distance)), unit(distance)))
        .or(() -> counted(words, today, outlook));
  }

  /** "Yesterday", "last week": the longest of those that the words hold, as a duration. */
  private Optional<String> findDistance(List<String> words) {
    String all = " " + String.join(" ", words) + " ";
    return relativeTimes.values().entrySet().stream()
        .filter(time -> all.contains(" " + time.getKey() + " "))
        .max(Comparator.comparingInt(time -> time.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** "Two weeks ago", "three days from now", and where it lies ahead "in ten days". */
  private Optional<Told> counted(List<String> words, LocalDate today, Outlook outlook) {
    Optional<Integer> sign =
        first(words, distances).filter(told -> told < 0 || outlook != Outlook.BACK);
    return IntStream.range(1, words.size())
        .filter(i -> sign.isPresent() && units.contains(words.get(i)))
        .boxed()
        .flatMap(
            i ->
                number(words.get(i - 1))
                    .map(n -> counted(n * sign.get(), words.get(i), today))
                    .stream())
        .findFirst();
  }

  /** Weeks are counted to the day. */
  private Told counted(int number, String word, LocalDate today) {
    String one = units.values().getOrDefault(word, "P1D");
    char unit = unit(one);
    return at(today.plus(Period.parse(one).multipliedBy(number)), unit == 'W' ? 'D' : unit);
  }

  private static char unit(String duration) {
    return duration.charAt(duration.length() - 1);
  }

  /** The day, week, month or year in which the day lies. */
  private static Told at(LocalDate day, char unit) {
    return switch (unit) {
      case 'Y' -> Told.year(day.getYear());
      case 'M' -> Told.month(YearMonth.from(day));
      case 'W' -> Told.week(day);
      default -> Told.day(day);
    };
  }

  // ---------------------------------------------------------------- numbers

  /** The number of the first word that the class has. */
  private static Optional<Integer> first(List<String> words, WordClass numbered) {
    return words.stream()
        .flatMap(word -> Stream.ofNullable(numbered.values().get(word)))
        .findFirst()
        .map(Integer::valueOf);
  }

  private Optional<Integer> number(List<String> words, int least, int most) {
    return words.stream()
        .flatMap(word -> number(word).stream())
        .filter(n -> least <= n && n <= most)
        .findFirst();
  }

  /** The number that the word tells: 23 for "23rd", 2 for "two". */
  private Optional<Integer> number(String word) {
    return Optional.ofNullable(Ints.tryParse(withoutEnding(word)))
        .or(() -> Optional.ofNullable(numbers.values().get(word)).map(Integer::valueOf));
  }

  /** "23" for "23rd". */
  private String withoutEnding(String word) {
    return ordinalEndings.words().stream()
        .filter(word::endsWith)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }
}
