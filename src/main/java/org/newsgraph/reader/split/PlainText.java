package org.newsgraph.reader.split;

import com.google.common.base.CharMatcher;

/** Text with its typographic signs made plain, character for character, so that offsets hold. */
public final class PlainText {
  private static final CharMatcher QUOTES =
      CharMatcher.anyOf("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033");
  private static final CharMatcher APOSTROPHES =
      CharMatcher.anyOf("\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`");
  private static final CharMatcher HYPHENS = CharMatcher.anyOf("\u2010\u2011\u2012\u2212");
  private static final CharMatcher SPACES =
      CharMatcher.whitespace()
          .or(CharMatcher.anyOf("\u00a0\u200b\u200e\u200f\u2060\ufeff"))
          .or(CharMatcher.javaIsoControl());

  private PlainText() {}

  /** The text with straight quotes, plain hyphens and plain spaces; dashes stay. */
  public static String of(String text) {
    String plain = QUOTES.replaceFrom(text, '"');
    plain = APOSTROPHES.replaceFrom(plain, '\'');
    plain = HYPHENS.replaceFrom(plain, '-');
    return SPACES.replaceFrom(plain, ' ');
  }
}
