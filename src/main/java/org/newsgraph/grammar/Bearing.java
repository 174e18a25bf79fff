package org.newsgraph.grammar;

/** How a word bears on how the clause is meant that the word above it carries. */
public enum Bearing {
  /** An auxiliary: "[may] leave", "[was] left". */
  AUXILIARY,
  /** An adverb: "[never] left". */
  ADVERB,
  /** A copula, a determiner, a preposition or an adjective of a predicate: "is [no] ally". */
  ATTRIBUTE,
  /** What opens the clause: "[if] Chad left". */
  MARK,
  /** Somebody or something that takes part: "[few] left". */
  PARTICIPANT,
  /** A phrase with a preposition: "left [according to Chad]". */
  ADJUNCT,
  /** An adverbial clause: "will leave [if Chad asks]". */
  ADVERBIAL,
  /** A clause set beside it: "Chad left, [Weber said]". */
  COMMENT,
  /** None of these. */
  NONE;

  /** How the word bears on its head. */
  public static Bearing of(Word word) {
    return switch (word.relation()) {
      case "aux", "aux:pass" -> AUXILIARY;
      case "advmod" -> ADVERB;
      case "cop", "det", "amod", "cc", "cc:preconj", "case" -> ATTRIBUTE;
      case "mark" -> MARK;
      case "nsubj", "nsubj:pass", "obj", "obl:agent" -> PARTICIPANT;
      case "obl", "nmod" -> ADJUNCT;
      case "advcl" -> ADVERBIAL;
      case "parataxis" -> COMMENT;
      default -> NONE;
    };
  }

  /** Whether a word bears so on a verb itself, and not only on one of those who take part. */
  public boolean isOfVerb() {
    return switch (this) {
      case AUXILIARY, ADVERB, MARK, ADVERBIAL -> true;
      default -> false;
    };
  }
}
