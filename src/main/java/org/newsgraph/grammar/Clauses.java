package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The clauses of one sentence: a bridge for callers that do not yet ask the words themselves. */
public record Clauses(ParsedSentence sentence) {
  /** The clause that the word carries. */
  public Optional<Clause> find(Word word) {
    return word.findClause();
  }

  /** Whether the noun tells in what capacity. */
  public boolean isCapacity(Word noun) {
    return noun.isCapacity();
  }

  /** The word and all conjoined with it. */
  public ImmutableList<Word> withConjuncts(Word word) {
    return word.withConjuncts();
  }
}
