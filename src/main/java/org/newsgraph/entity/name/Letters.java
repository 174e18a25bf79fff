package org.newsgraph.entity.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The letters of names as they are compared: without accents, strokes and ligatures. */
final class Letters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final CharMatcher APOSTROPHES =
      CharMatcher.anyOf("\u2018\u2019\u02BC\u02BB`").precomputed();

  /** Letters that Unicode does not take apart, with what is written where a keyboard lacks them. */
  private static final ImmutableMap<Integer, String> UNDECOMPOSED =
      ImmutableMap.<Integer, String>builder()
          .put((int) 'ł', "l")
          .put((int) 'Ł', "L")
          .put((int) 'ø', "o")
          .put((int) 'Ø', "O")
          .put((int) 'đ', "d")
          .put((int) 'Đ', "D")
          .put((int) 'ð', "d")
          .put((int) 'Ð', "D")
          .put((int) 'ħ', "h")
          .put((int) 'Ħ', "H")
          .put((int) 'ı', "i")
          .put((int) 'ə', "a")
          .put((int) 'Ə', "A")
          .put((int) 'ß', "ss")
          .put((int) 'æ', "ae")
          .put((int) 'Æ', "Ae")
          .put((int) 'œ', "oe")
          .put((int) 'Œ', "Oe")
          .put((int) 'þ', "th")
          .put((int) 'Þ', "Th")
          .buildOrThrow();

  private Letters() {}

  /** The words in plain letters, with one kind of apostrophe, in the case in which they stand. */
  static String fold(String words) {
    if (CharMatcher.ascii().matchesAllOf(words) && words.indexOf('`') < 0) {
      return words;
    }
    String bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder plain = new StringBuilder();
    APOSTROPHES
        .replaceFrom(bare, '\'')
        .codePoints()
        .forEach(c -> plain.append(UNDECOMPOSED.getOrDefault(c, Character.toString(c))));
    return plain.toString();
  }

  /** Whether the character is an apostrophe that {@link #fold} makes a plain one. */
  static boolean isApostrophe(char c) {
    return c == '\'' || APOSTROPHES.matches(c);
  }
}
