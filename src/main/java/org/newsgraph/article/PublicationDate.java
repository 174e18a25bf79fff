package org.newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a date as pages, feeds and tables write it: with or without the time, the zone and the
 * day of the week. The day is that of the zone that the date itself is written in. Of "02/03/2019"
 * nobody knows whether it is in February or in March, so it is in no known form; "13/03/2019" is.
 */
public final class PublicationDate {
  private static final String TIME = "(?:[T,;|]?\\s*(?:at\\s+)?\\d{1,2}[:.h]\\d\\d.*|T\\d{4}.*)?";
  private static final String TIME_BEFORE =
      "(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[a-z]{2,5})?(?:\\s+on\\s+|\\s*[,|;-]\\s*|\\s+))?";
  private static final String WEEKDAY = "(?:\\p{Alpha}{2,9}\\.?,?\\s+)?";
  private static final Pattern BY_YEAR =
      Pattern.compile("(?<y>\\d{4})(?<s>[-/.]?)(?<m>\\d\\d?)\\k<s>(?<d>\\d\\d?)" + TIME);
  private static final Pattern BY_DAY =
      Pattern.compile(
          TIME_BEFORE
              + WEEKDAY
              + "(?<d>\\d\\d?)(?:st|nd|rd|th)?\\.?[\\s-]+(?:of\\s+)?(?<m>\\p{Alpha}{3,9})\\.?,?"
              + "[\\s-]+(?<y>\\d{4})"
              + TIME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_MONTH =
      Pattern.compile(
          TIME_BEFORE
              + WEEKDAY
              + "(?<m>\\p{Alpha}{3,9})\\.?\\s+(?<d>\\d\\d?)(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})"
              + TIME,
          Pattern.CASE_INSENSITIVE);

  /** The month may be the first or the second number. */
  private static final Pattern SLASHED =
      Pattern.compile("(?<a>\\d\\d?)/(?<b>\\d\\d?)/(?<y>\\d{4})" + TIME);

  private static final Pattern DOTTED =
      Pattern.compile("(?<d>\\d\\d?)\\.(?<m>\\d\\d?)\\.(?<y>\\d{4})" + TIME);

  private PublicationDate() {}

  /** The day, where the words are a date in a known form that the calendar has. */
  public static Optional<LocalDate> find(String words) {
    String date = words.strip().replaceAll("\\s+", " ");
    for (Pattern form : new Pattern[] {BY_YEAR, BY_DAY, BY_MONTH, DOTTED}) {
      Matcher found = form.matcher(date);
      if (found.matches()) {
        return day(found.group("y"), found.group("m"), found.group("d"));
      }
    }
    Matcher slashed = SLASHED.matcher(date);
    return slashed.matches()
        ? onlyDay(slashed.group("y"), slashed.group("a"), slashed.group("b"))
        : Optional.empty();
  }

  /** The day, where the numbers are one in one order alone. */
  private static Optional<LocalDate> onlyDay(String year, String one, String other) {
    Optional<LocalDate> dayFirst = day(year, other, one);
    Optional<LocalDate> monthFirst = day(year, one, other);
    return dayFirst.isEmpty() || dayFirst.equals(monthFirst)
        ? monthFirst
        : dayFirst.filter(day -> monthFirst.isEmpty());
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : named(month);
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number of the month that begins with these letters, or 0. */
  private static int named(String letters) {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (name.regionMatches(true, 0, letters, 0, letters.length())) {
        return month.getValue();
      }
    }
    return 0;
  }
}
