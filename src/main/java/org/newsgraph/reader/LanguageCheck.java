package org.newsgraph.reader;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The check whether a text is in the language that the reader reads. Its words tell: how many of
 * all are marks of the language, and how many of those in lower case, which are no names, the
 * reader knows. Short texts and lists of names pass, since a few words tell nothing, unless their
 * letters are others.
 */
final class LanguageCheck {
  private static final String MARKS = "languageMarks";
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{1,50}(?!\\p{L})");
  private static final double LEAST_LATIN = 0.5;
  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_SMALL_WORDS = 3;
  private static final double WEIGHT_OF_MARKS = 3;
  private static final double LEAST = 0.9;

  private final ImmutableSet<String> marks;
  private final Predicate<String> known;

  private LanguageCheck(ImmutableSet<String> marks, Predicate<String> known) {
    this.marks = marks;
    this.known = known;
  }

  /**
   * The check by a language's words.
   *
   * @param classes the words of the class of a name; none where there is no such
   * @param known whether the reader knows a word in lower case
   * @throws IllegalArgumentException if the class of the language's marks is missing
   */
  static LanguageCheck of(
      Function<String, ? extends Set<String>> classes, Predicate<String> known) {
    ImmutableSet<String> marks = ImmutableSet.copyOf(classes.apply(MARKS));
    checkArgument(!marks.isEmpty(), "there is no word class %s", MARKS);
    return new LanguageCheck(marks, known);
  }

  /** Whether the text is in the language, or too short to tell. */
  boolean passes(String text) {
    return isLatin(text) && isOfKnownWords(text);
  }

  private static boolean isLatin(String text) {
    int[] letters = text.codePoints().filter(Character::isLetter).toArray();
    long latin = 0;
    for (int letter : letters) {
      latin += UnicodeScript.of(letter) == UnicodeScript.LATIN ? 1 : 0;
    }
    return latin >= LEAST_LATIN * letters.length;
  }

  private boolean isOfKnownWords(String text) {
    int words = 0;
    int marked = 0;
    int small = 0;
    int familiar = 0;
    for (MatchResult match : (Iterable<MatchResult>) WORD.matcher(text).results()::iterator) {
      String word = match.group();
      String lower = word.toLowerCase(Locale.ROOT);
      words++;
      marked += marks.contains(lower) ? 1 : 0;
      if (word.equals(lower)) {
        small++;
        familiar += known.test(lower) ? 1 : 0;
      }
    }
    // One more known word, so that two or three strange ones among few do not decide.
    double share = (familiar + 1.0) / (small + 1.0);
    return words < FEWEST_WORDS
        || small < FEWEST_SMALL_WORDS
        || WEIGHT_OF_MARKS * marked / words + share >= LEAST;
  }
}
