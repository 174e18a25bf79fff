package org.newsgraph.reader.model;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.text.Normalizer;
import java.util.Locale;
import org.newsgraph.reader.split.PlainText;

/** The word pieces the reader model knows, and the way a word is cut into them. */
final class WordPieces {
  /** The piece before a sentence. */
  static final int START = 101;

  /** The piece after a sentence. */
  static final int END = 102;

  private static final int UNKNOWN = 100;
  private static final CharMatcher ACCENTS =
      CharMatcher.forPredicate(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  private static final CharMatcher DASHES = CharMatcher.inRange('\u2010', '\u2015');

  private final ImmutableMap<String, Integer> vocabulary;
  private final int longest;

  /** Pieces numbered by their place in the list; those inside a word begin with {@code ##}. */
  WordPieces(ImmutableList<String> pieces) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < pieces.size(); i++) {
      numbers.put(pieces.get(i), i);
    }
    vocabulary = numbers.buildOrThrow();
    longest = pieces.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The numbers of the word's pieces: one at least, {@code most} at most, the rest is left out. */
  ImmutableIntArray cut(String word, int most) {
    ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
    for (String part : parts(normalize(word))) {
      addPieces(part, numbers);
    }
    ImmutableIntArray all = numbers.build();
    if (all.isEmpty()) {
      return ImmutableIntArray.of(UNKNOWN);
    }
    return all.length() <= most ? all : all.subArray(0, most).trimmed();
  }

  /** Whether the word, in lower case, is a piece of its own. */
  boolean contains(String word) {
    return vocabulary.containsKey(word);
  }

  private static String normalize(String word) {
    String plain = DASHES.replaceFrom(PlainText.of(word), '-').replace("\u2026", "...");
    return ACCENTS.removeFrom(
        Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
  }

  /** Each sign is a part of its own, as are the letters and digits between signs. */
  private static ImmutableList<String> parts(String word) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int begin = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isSign(word.charAt(i))) {
        if (begin < i) {
          parts.add(word.substring(begin, i));
        }
        parts.add(word.substring(i, i + 1));
        begin = i + 1;
      }
    }
    return begin < word.length() ? parts.add(word.substring(begin)).build() : parts.build();
  }

  private static boolean isSign(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> "$+<=>^`|~".indexOf(c) >= 0;
    };
  }

  /** Greedily the longest piece that fits; one unknown piece where none does. */
  private void addPieces(String part, ImmutableIntArray.Builder numbers) {
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    int begin = 0;
    while (begin < part.length()) {
      int end = Math.min(part.length(), begin + longest);
      Integer number = null;
      while (number == null && end > begin) {
        number = vocabulary.get((begin > 0 ? "##" : "") + part.substring(begin, end--));
      }
      if (number == null) {
        numbers.add(UNKNOWN);
        return;
      }
      found.add(number);
      begin = end + 1;
    }
    numbers.addAll(found.build());
  }
}
