package org.newsgraph.extract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.grammar.Word;
import org.newsgraph.text.Span;

/**
 * The reader of times: dates, months, years, week days and "yesterday", resolved against the day of
 * the article.
 */
final class Times {
  private static final ImmutableMap<String, DayOfWeek> DAYS =
      Arrays.stream(DayOfWeek.values())
          .collect(
              ImmutableMap.toImmutableMap(
                  d -> name(d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), d -> d));

  private static final ImmutableMap<String, Month> MONTHS = months();

  /** How many words away from its head a part of a time may stand. */
  private static final int NEAR = 4;

  /** Prepositions before a time that the predicate does not have itself. */
  private static final ImmutableSet<String> NO_POINT =
      ImmutableSet.of("until", "till", "before", "after", "by", "from");

  private Times() {}

  private static String name(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static ImmutableMap<String, Month> months() {
    ImmutableMap.Builder<String, Month> months = ImmutableMap.builder();
    for (Month month : Month.values()) {
      String full = name(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      months.put(full, month);
      if (full.length() > 3) {
        months.put(full.substring(0, 3), month);
        months.put(full.substring(0, 3) + ".", month);
      }
    }
    return months.put("sept", Month.SEPTEMBER).put("sept.", Month.SEPTEMBER).buildOrThrow();
  }

  /** The time that hangs on the predicate, where it tells one. */
  static Optional<ClaimTime> find(Word predicate, Optional<LocalDate> today) {
    return predicate.children().stream()
        .filter(child -> child.isAdjunct() && NO_POINT.stream().noneMatch(child::hasCase))
        .flatMap(adjunct -> read(adjunct, today).stream())
        .findFirst();
  }

  private static Optional<ClaimTime> read(Word head, Optional<LocalDate> today) {
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
  static Optional<String> value(List<String> words, Optional<LocalDate> today) {
    Optional<Month> month = words.stream().filter(MONTHS::containsKey).findFirst().map(MONTHS::get);
    Optional<Integer> year = number(words, 1000, 2999);
    if (month.isPresent()) {
      return inMonth(words, month.get(), year, today);
    }
    Optional<DayOfWeek> day = words.stream().filter(DAYS::containsKey).findFirst().map(DAYS::get);
    if (day.isPresent() && today.isPresent()) {
      return Optional.of(onDay(words, day.get(), today.get()).toString());
    }
    return year.map(String::valueOf).or(() -> today.flatMap(t -> relative(words, t)));
  }

  private static Optional<String> inMonth(
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

  private static LocalDate onDay(List<String> words, DayOfWeek day, LocalDate today) {
    return words.contains("next")
        ? today.with(TemporalAdjusters.next(day))
        : today.with(TemporalAdjusters.previousOrSame(day));
  }

  private static Optional<String> relative(List<String> words, LocalDate today) {
    String all = String.join(" ", words);
    if (all.contains("yesterday")) {
      return Optional.of(today.minusDays(1).toString());
    }
    if (all.contains("today") || all.contains("tonight")) {
      return Optional.of(today.toString());
    }
    if (all.contains("last year")) {
      return Optional.of(String.valueOf(today.getYear() - 1));
    }
    if (all.contains("this year")) {
      return Optional.of(String.valueOf(today.getYear()));
    }
    if (all.contains("last month")) {
      return Optional.of(YearMonth.from(today).minusMonths(1).toString());
    }
    return all.contains("this month")
        ? Optional.of(YearMonth.from(today).toString())
        : Optional.empty();
  }

  private static Optional<Integer> number(List<String> words, int least, int most) {
    return words.stream()
        .map(w -> Ints.tryParse(w.replaceAll("(?<=\\d)(st|nd|rd|th)$", "")))
        .flatMap(n -> Optional.ofNullable(n).stream())
        .filter(n -> least <= n && n <= most)
        .findFirst();
  }
}
