package org.newsgraph.grammar;

import java.util.Optional;
import java.util.stream.Stream;

/** What joined verbs have in common though it hangs on one of them alone. */
final class JoinedVerbs {
  private JoinedVerbs() {}

  /**
   * The object of a verb that has none of its own: "condemned and sanctioned [Lopez]", whichever of
   * both it hangs on.
   */
  static Optional<Word> findObject(Word verb) {
    Stream<Word> first =
        verb.is("conj")
            ? verb.findHead().stream().flatMap(head -> head.children("obj")).filter(verb::isBefore)
            : Stream.of();
    Stream<Word> last =
        verb.isOneOf(FunctionWord.NEEDING_OBJECT)
            ? behind(verb)
                .filter(next -> !next.isPassive() && isJoinedOnly(verb, next))
                .flatMap(next -> next.children("obj"))
            : Stream.of();
    return Stream.concat(first, last).findFirst();
  }

  /**
   * The phrases of other passives that belong to one joined to them, too: who does the last of what
   * is joined does them all, as in "was arrested and jailed [by police]", and what happened to the
   * last happened to all, as in "two were killed and four were injured [in an attack]".
   */
  static Stream<Word> phrases(Word verb) {
    Word first = verb.firstConjunct();
    Stream<Word> behindBoth =
        first.isPassive() && first != verb && isJoinedOnly(first, verb)
            ? first.children("obl").filter(verb::isBefore).filter(JoinedVerbs::tellsWhatHappened)
            : Stream.of();
    Stream<Word> ofLater =
        behind(verb)
            .filter(Word::isPassive)
            .flatMap(next -> next.children("obl").filter(phrase -> isShared(verb, next, phrase)));
    return Stream.concat(behindBoth, ofLater);
  }

  private static boolean tellsWhatHappened(Word phrase) {
    return phrase.hasPreposition(Clause.BY) || isEvent(phrase);
  }

  private static boolean isEvent(Word phrase) {
    return phrase.isEvent() && phrase.isCommonNoun();
  }

  private static boolean isShared(Word verb, Word next, Word phrase) {
    return tellsWhatHappened(phrase)
        && (!phrase.hasPreposition(Clause.BY) || isEvent(phrase) || isJoinedOnly(verb, next));
  }

  /** The verbs and participles that are joined to the verb and stand behind it. */
  private static Stream<Word> behind(Word verb) {
    return joined(verb.firstConjunct()).filter(verb::isBefore);
  }

  private static Stream<Word> joined(Word verb) {
    return verb.children("conj")
        .filter(next -> next.isVerb() || next.isPastParticiple())
        .flatMap(next -> Stream.concat(Stream.of(next), joined(next)));
  }

  /** "Arrested, tried and [jailed]": a verb with no subject of its own, nor the one before it. */
  private static boolean isJoinedOnly(Word verb, Word next) {
    return !next.has("aux")
        && !next.has("nsubj")
        && verb.sentence().between(verb, next).stream().allMatch(JoinedVerbs::joins);
  }

  private static boolean joins(Word word) {
    return word.isJoining()
        || word.isPunctuation()
        || word.is("advmod")
        || (word.is("conj") && word.isVerb() && !word.has("aux"));
  }
}
