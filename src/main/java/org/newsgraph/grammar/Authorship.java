package org.newsgraph.grammar;

/** Whose a thing is that somebody says or does something by: a letter, an order, a raid. */
public final class Authorship {
  private Authorship() {}

  /**
   * Whether the word is a thing that the subject of its verb stands behind: "signed [a letter]",
   * "issued [an order]".
   */
  public static boolean isAuthored(Word word) {
    return word.is("obj")
        && isThing(word)
        && word.findHead().filter(verb -> verb.isOneOf(FunctionWord.AUTHORING)).isPresent();
  }

  /** Whether a passive tells whose the noun is that it hangs on: "a letter [signed] by Weber". */
  static boolean tellsAuthor(Word verb) {
    return verb.isPassiveOfNoun() && verb.isOneOf(FunctionWord.OWNING);
  }

  /** Whether the noun is a text, an act or another thing, and nobody. */
  static boolean isThing(Word noun) {
    return noun.isCommonNoun() && !noun.isAgent() && !noun.isPlace() && !noun.isTime();
  }

  /** "Jailed for the [murder] of Novak": whose act it is, unlike "sent for talks". */
  public static boolean isBlamed(Word act) {
    return act.isEvent()
        && act.is("obl")
        && act.hasPrepositionOf(FunctionWord.BLAMING)
        && (act.isDefinite() || !act.isPlural());
  }
}
