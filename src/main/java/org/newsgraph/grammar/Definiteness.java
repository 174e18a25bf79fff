package org.newsgraph.grammar;

/** How a noun points at what it stands for. */
public enum Definiteness {
  /** At somebody known: "the general", "his general", "both generals". */
  DEFINITE,
  /** At nobody known yet: "a general", "every general", "two generals", "the other general". */
  INDEFINITE,
  /** By the noun alone: "generals", "campaigning for president". */
  BARE;

  /** How the noun points. */
  public static Definiteness of(Word noun) {
    if (noun.children().stream().anyMatch(t -> t.isWrittenAsOneOf(FunctionWord.OTHERS))) {
      return INDEFINITE;
    }
    if (noun.children().stream().anyMatch(Definiteness::pointsAtKnown)) {
      return DEFINITE;
    }
    return noun.hasDeterminer() || noun.isCounted() ? INDEFINITE : BARE;
  }

  private static boolean pointsAtKnown(Word word) {
    return word.isPossessor() || (word.is("det") && word.isWrittenAsOneOf(FunctionWord.DEFINITE));
  }
}
