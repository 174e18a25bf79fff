package org.newsgraph.grammar;

import java.util.Optional;

/** The verbs under which nouns and the participles about them stand. */
public final class Governors {
  private Governors() {}

  /**
   * The verb that the clause's noun is an object or an adjunct of, also through another noun:
   * "arrested" in "arrested Weber on [charges] of fraud", "arrested men [accused] of fraud".
   */
  public static Optional<Word> find(Clause clause) {
    Word word = clause.predicate();
    if (clause.isNominal()) {
      return ofNoun(word);
    }
    boolean describes = word.is("acl") || word.is("acl:relcl");
    return describes && clause.passive()
        ? word.findHead().flatMap(Governors::ofNoun)
        : Optional.empty();
  }

  private static Optional<Word> ofNoun(Word noun) {
    Word phrase = noun;
    Optional<Word> head = noun.findHead();
    while (head.filter(Word::isNoun).isPresent()) {
      phrase = head.get();
      head = phrase.findHead();
    }
    boolean under =
        phrase.is("obj") || phrase.is("obl") || phrase.is("nmod") || phrase.is("nsubj:pass");
    return under ? head.filter(Word::isVerb) : Optional.empty();
  }
}
