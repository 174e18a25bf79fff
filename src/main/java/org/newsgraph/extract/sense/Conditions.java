package org.newsgraph.extract.sense;

import com.google.common.base.CharMatcher;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extract.Refusal;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Sense;

/** What a sense asks of the words around its own: its restrictions and exceptions. */
final class Conditions {
  /** How all scores are written. */
  private static final String SCORE = "2-1";

  /** How all names are written. */
  private static final String NAME = "a name";

  /** How all who can do something are written. */
  private static final String SOMEBODY = "somebody";

  private static final CharMatcher DASH = CharMatcher.anyOf("-–—−");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** How many digits a figure of a score may have. */
  private static final int MOST_DIGITS = 3;

  private Conditions() {}

  /** The condition of the sense that does not hold in the clause. */
  static Optional<Refusal> findBroken(Clause clause, Sense sense) {
    Optional<Refusal> restriction =
        sense.restrictions().asMap().entrySet().stream()
            .filter(each -> !holds(each, clause))
            .map(each -> broken("the %s is none of %s", each))
            .findFirst();
    return restriction.or(
        () ->
            sense.exceptions().asMap().entrySet().stream()
                .filter(each -> holds(each, clause))
                .map(each -> broken("the %s is one of %s", each))
                .findFirst());
  }

  private static Refusal broken(String told, Map.Entry<String, Collection<String>> condition) {
    return new Refusal(
        Refusal.Kind.WORDS, told.formatted(condition.getKey(), condition.getValue()));
  }

  /** Whether the function has a filler that is one of the words. */
  private static boolean holds(Map.Entry<String, Collection<String>> words, Clause clause) {
    return fillers(clause, words.getKey())
        .anyMatch(filler -> words.getValue().stream().anyMatch(word -> isWord(filler, word)));
  }

  private static Stream<Word> fillers(Clause clause, String function) {
    return switch (function) {
      case Clause.SENTENCE -> clause.predicate().sentence().words().stream();
      case Clause.CLAUSE_VERB -> clause.toldVerbs();
      case Clause.CLAUSE_COMPLEMENT -> clause.toldComplements();
      case Clause.INFINITIVE_VERB -> clause.infinitiveVerbs();
      default -> clause.fillers(function).stream();
    };
  }

  private static boolean isWord(Word filler, String word) {
    return filler.isWord(word)
        || (word.equals(SCORE) && isScore(filler))
        || (word.equals(NAME) && filler.isProperNoun())
        || (word.equals(SOMEBODY) && filler.canBeCalledOn());
  }

  /** Whether a dash joins the figure to the next one: "[2]-1". */
  private static boolean isScore(Word word) {
    return isFigure(word)
        && word.findNext()
            .filter(dash -> DASH.matchesAllOf(dash.text()))
            .flatMap(Word::findNext)
            .filter(Conditions::isFigure)
            .isPresent();
  }

  private static boolean isFigure(Word word) {
    return word.text().length() <= MOST_DIGITS && DIGIT.matchesAllOf(word.text());
  }
}
