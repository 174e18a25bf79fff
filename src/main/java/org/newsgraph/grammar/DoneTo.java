package org.newsgraph.grammar;

import java.util.Optional;

/** Those to whom something is done, where a second verb tells what more is done to them. */
public final class DoneTo {
  private DoneTo() {}

  /**
   * Whether what the verb above does is done to the other: "sued [Chad], accusing it of theft",
   * "left a deal with [Chad], calling it a thief", "detained [Novak] and later released him".
   */
  public static boolean isDoneToBefore(Word pronoun, Word other) {
    boolean object = pronoun.is("obj") || pronoun.is("iobj");
    return object
        && other.isBefore(pronoun)
        && pronoun
            .findHead()
            .filter(verb -> (verb.is("advcl") || verb.is("conj")) && !verb.has("nsubj"))
            .flatMap(Word::findHead)
            .filter(Word::isVerb)
            .filter(above -> isObject(phrase(other), above))
            .isPresent();
  }

  /**
   * Of whom the clause is told where another acts: in "[Novak], whose aides she accused", "she".
   */
  public static Optional<Word> findOwner(Word subject) {
    return subject
        .findHead()
        .filter(verb -> verb.is("acl:relcl") && subject.is("nsubj"))
        .filter(verb -> verb.children("obj").anyMatch(DoneTo::isRelative))
        .flatMap(Word::findHead);
  }

  private static boolean isRelative(Word object) {
    return object.isRelativePronoun()
        || object.children("nmod:poss").anyMatch(Word::isRelativePronoun);
  }

  private static boolean isObject(Word phrase, Word verb) {
    boolean aimed =
        phrase.is("obl") && phrase.hasPrepositionOf(FunctionWord.AIMED) && !verb.has("obj");
    return phrase.hangsOn(verb) && (phrase.is("obj") || aimed);
  }

  /** The phrase that the word closes: "several of the [men]", "a deal with [Chad]". */
  private static Word phrase(Word word) {
    Word first = word.firstConjunct();
    boolean inner =
        first.is("nmod")
            && (first.hasPreposition("of") || first.hasPrepositionOf(FunctionWord.AIMED));
    return inner ? first.findHead().map(DoneTo::phrase).orElse(first) : first;
  }
}
