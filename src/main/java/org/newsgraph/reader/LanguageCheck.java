package org.newsgraph.reader;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The check whether a text is in the language that the reader reads. Its words tell: how many of
 * all are marks of the language, and how many of those in lower case, which are no names, the
 * reader knows. Where these leave a doubt, a model of many languages is asked on the words in lower
 * case. Very short texts and lists of names pass, since a few words tell nothing, unless their
 * letters are others.
 */
final class LanguageCheck {
  private static final String MARKS = "languageMarks";
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{1,50}(?!\\p{L})");
  private static final double LEAST_LATIN = 0.5;

  /**
   * From which probability on the likeliest of the languages in Latin letters mostly is the one.
   */
  private static final double LEAST_LIKELY = 0.03;

  private static final int FEWEST_WORDS = 6;
  private static final int FEW_WORDS = 8;
  private static final int FEWEST_WORDS_OF_A_SENTENCE = 8;
  private static final int FEWEST_SMALL_WORDS = 3;
  private static final double ENOUGH_SMALL_WORDS = 6;
  private static final double WEIGHT_OF_MARKS = 3;

  /** From which score on the model is not asked, and what it must make of a lesser one. */
  private static final double CERTAIN = 1.6;

  /** The same of a sentence in a text that is in the language as a whole. */
  private static final double CERTAIN_OF_A_SENTENCE = 1.2;

  private static final double LEAST = 0.7;
  private static final double LEAST_OF_FEW = 0.35;

  private final ImmutableSet<String> marks;
  private final Predicate<String> known;
  private final Supplier<LanguageModel> model = Suppliers.memoize(LanguageModel::load);

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

  /** The name of the text's language where it is another one. */
  Optional<String> findOther(String text) {
    return findOther(text, FEWEST_WORDS, CERTAIN);
  }

  /** The same of a sentence in a text that is in the language as a whole; short ones pass. */
  Optional<String> findOtherOfSentence(String sentence) {
    return findOther(sentence, FEWEST_WORDS_OF_A_SENTENCE, CERTAIN_OF_A_SENTENCE);
  }

  private Optional<String> findOther(String text, int fewestWords, double certain) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    if (!isLatin(text)) {
      return Optional.of(model.get().nameOther(text, 0));
    }
    return words.size() < fewestWords || isOfKnownWords(words, certain)
        ? Optional.empty()
        : Optional.of(model.get().nameOther(text, LEAST_LIKELY));
  }

  private static boolean isLatin(String text) {
    int[] letters = text.codePoints().filter(Character::isLetter).toArray();
    long latin = 0;
    for (int letter : letters) {
      latin += UnicodeScript.of(letter) == UnicodeScript.LATIN ? 1 : 0;
    }
    return latin >= LEAST_LATIN * letters.length;
  }

  private boolean isOfKnownWords(List<String> words, double certain) {
    List<String> small = words.stream().filter(word -> word.equals(lower(word))).toList();
    if (small.size() < FEWEST_SMALL_WORDS) {
      return true;
    }
    double marked = words.stream().filter(word -> marks.contains(lower(word))).count();
    // One more known word, so that two or three strange ones among few do not decide.
    double familiar = small.stream().filter(known).count() + 1.0;
    double score = WEIGHT_OF_MARKS * marked / words.size() + familiar / (small.size() + 1);
    double least = words.size() < FEW_WORDS ? LEAST_OF_FEW : LEAST;
    return score >= certain || score + opinion(small) >= least;
  }

  /** What the model makes of the words; of a handful it is never sure. */
  private double opinion(List<String> words) {
    double odds = model.get().oddsOfEnglish(String.join(" ", words));
    return odds * Math.min(1, words.size() / ENOUGH_SMALL_WORDS);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
