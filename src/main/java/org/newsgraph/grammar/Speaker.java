package org.newsgraph.grammar;

/** Those whose word a clause is by a colon alone. */
public final class Speaker {
  private Speaker() {}

  /** Whether the noun stands before the clause: "[Weber]: Chad left". */
  public static boolean isBefore(Word noun, Word clause) {
    return isSomebody(noun)
        && noun.isRoot()
        && noun.phraseBegin() == 0
        && noun.findNext().filter(t -> isColon(t) && t.hangsOn(clause)).isPresent()
        && (clause.is("parataxis") || clause.is("appos"));
  }

  /** Whether the noun stands behind the clause: "Chad left: [Weber]". */
  public static boolean isBehind(Word noun) {
    boolean last = noun.findNext().filter(t -> !t.isPunctuation()).isEmpty();
    return isSomebody(noun)
        && last
        && (noun.is("vocative") || noun.is("parataxis"))
        && noun.children().stream().anyMatch(t -> isColon(t) && t.isBefore(noun));
  }

  private static boolean isSomebody(Word noun) {
    return noun.isNoun() && noun.isAgent() && !noun.has("cop");
  }

  private static boolean isColon(Word word) {
    return word.lower().equals(":");
  }
}
