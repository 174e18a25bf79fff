package org.newsgraph.reader.split;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.newsgraph.text.Span;

/**
 * The runs of signs without a space that are too long for words: keys, encoded pictures, drawn
 * lines. Nobody reads them, and the work of many rules grows with the square of a word's length.
 */
public final class EndlessWords {
  private static final int LONGEST_WORD = 500;

  private EndlessWords() {}

  /** Those of the text in order. */
  public static ImmutableList<Span> of(String text) {
    ImmutableList.Builder<Span> runs = ImmutableList.builder();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || CharMatcher.whitespace().matches(text.charAt(i))) {
        if (i - begin > LONGEST_WORD) {
          runs.add(new Span(begin, i));
        }
        begin = i + 1;
      }
    }
    return runs.build();
  }

  /** The text with a blank cell of a table in the place of each, so that no place moves. */
  static String blankOut(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (Span run : of(text)) {
      String cell = "\t" + " ".repeat(run.length() - 2) + "\t";
      blanked.replace(run.begin(), run.end(), cell);
    }
    return blanked.toString();
  }
}
