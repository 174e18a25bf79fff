package org.newsgraph.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * When a claim holds or began, with the words that say so.
 *
 * @param value a year, month or day in ISO 8601: "2019", "2019-01", "2019-01-31"
 * @param words the characters in the article's text that it was read from
 */
public record ClaimTime(String value, Span words) {
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public ClaimTime {
    checkArgument(ISO.matcher(value).matches(), "not an ISO year, month or day: %s", value);
  }

  /** The first day of the year or month, or the day itself. */
  public LocalDate firstDay() {
    return LocalDate.parse(value + "YYYY-01-01".substring(value.length()));
  }
}
