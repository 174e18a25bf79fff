package org.newsgraph.extract;

import static com.google.common.base.Preconditions.checkArgument;

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
}
