package org.newsgraph.extract;

import com.google.common.primitives.Ints;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.WordClass;
import org.newsgraph.text.Span;

/**
 * The reader of times: dates, months, years, week days and "yesterday", resolved against the day of
 * the article. The words for them are word classes of the lexicon.
 */
final class TimeReader {
  /** How many words away from its head a part of a time may stand. */
  private static final int NEAR = 4;

  private final WordClass months;
  private final WordClass weekdays;
  private final WordClass relativeTimes;
  private final WordClass comingTimes;
  private final WordClass bounds;
  private final WordClass ordinalEndings;

  /** Makes a reader that knows the lexicon's words for times. */
  TimeReader(Lexicon lexicon) {
    months = lexicon.wordClass("months");
    weekdays = lexicon.wordClass("weekdays");
    relativeTimes = lexicon.wordClass("relativeTimes");
    comingTimes = lexicon.wordClass("comingTimes");
    bounds = lexicon.wordClass("timeBounds");
    ordinalEndings = lexicon.wordClass("ordinalEndings");
  }

  /** The time that hangs on the predicate, where it tells one. */
  Optional<ClaimTime> find(Word predicate, Optional<LocalDate> today) {
    return predicate.children().stream()
        .filter(child -> child.isAdjunct() && bounds.words().stream().noneMatch(child::hasCase))
        .flatMap(adjunct -> read(adjunct, today).stream())
        .findFirst();
  }

  private Optional<ClaimTime> read(Word head, Optional<LocalDate> today) {
    int last = Math.min(head.sentence().words().size(), head.index() + NEAR + 1);
    List<Word> words =
        head.sentence().words(new Span(Math.max(0, head.index() - NEAR), last)).stream()
            .filter(word -> word.equals(head) || isBelow(word, head))
            .toList();
    Span span = words.get(0).span().union(words.get(words.size() - 1).span());
    return value(words.stream().map(Word::lower).toList(), today)
        .map(value -> new ClaimTime(value, span));
  }

  /** Whether the word hangs on the head, or on what does without being a clause of its own. */
  private static boolean isBelow(Word word, Word head) {
    return word.findHead()
        .filter(up -> up.equals(head) || (!up.isFullVerb() && isBelow(up, head)))
        .isPresent();
  }

  /** The time that the words tell, in ISO 8601. */
  Optional<String> value(List<String> words, Optional<LocalDate> today) {
    Optional<Month> month = first(words, months).map(Month::of);
    Optional<Integer> year = number(words, 1000, 2999);
    if (month.isPresent()) {
      return inMonth(words, month.get(), year, today);
    }
    Optional<DayOfWeek> day = first(words, weekdays).map(DayOfWeek::of);
    if (day.isPresent() && today.isPresent()) {
      return Optional.of(onDay(words, day.get(), today.get()).toString());
    }
    return year.map(String::valueOf).or(() -> today.flatMap(t -> relative(words, t)));
  }

  /** The number of the first word that the class has. */
  private static Optional<Integer> first(List<String> words, WordClass numbered) {
    return words.stream()
        .filter(numbered::contains)
        .findFirst()
        .map(numbered.values()::get)
        .map(Integer::valueOf);
  }

  private Optional<String> inMonth(
      List<String> words, Month month, Optional<Integer> said, Optional<LocalDate> today) {
    Optional<Integer> day = number(words, 1, month.maxLength());
    Optional<Integer> year = said.or(() -> today.map(t -> nearestYear(month, t)));
    return year.map(
        y ->
            day.isPresent() && day.get() <= YearMonth.of(y, month).lengthOfMonth()
                ? LocalDate.of(y, month, day.get()).toString()
                : YearMonth.of(y, month).toString());
  }

  /** News looks back: a month later than this one is last year's. */
  private static int nearestYear(Month month, LocalDate today) {
    return month.getValue() > today.getMonthValue() + 1 ? today.getYear() - 1 : today.getYear();
  }

  private LocalDate onDay(List<String> words, DayOfWeek day, LocalDate today) {
    return words.stream().anyMatch(comingTimes::contains)
        ? today.with(TemporalAdjusters.next(day))
        : today.with(TemporalAdjusters.previousOrSame(day));
  }

  private Optional<String> relative(List<String> words, LocalDate today) {
    String all = " " + String.join(" ", words) + " ";
    return relativeTimes.values().entrySet().stream()
        .filter(time -> all.contains(" " + time.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .map(distance -> at(distance, today));
  }

  /** The day, month or year at a distance such as "-P1M", as exact as its unit. */
  private static String at(String distance, LocalDate today) {
    LocalDate day = today.plus(Period.parse(distance));
    return switch (distance.charAt(distance.length() - 1)) {
      case 'Y' -> String.valueOf(day.getYear());
      case 'M' -> YearMonth.from(day).toString();
      default -> day.toString();
    };
  }

  private Optional<Integer> number(List<String> words, int least, int most) {
    return words.stream()
        .flatMap(word -> Stream.ofNullable(Ints.tryParse(withoutEnding(word))))
        .filter(n -> least <= n && n <= most)
        .findFirst();
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
