package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import org.newsgraph.grammar.Word;

/**
 * A place where somebody was spoken of.
 *
 * @param word the word that stands for them
 * @param referents those spoken of, at least one
 */
record Occurrence(Word word, ImmutableList<Referent> referents) {
  /** The index of its sentence in the article. */
  int sentence() {
    return word.sentence().index();
  }

  /** How many sentences later the other word comes. */
  int distanceTo(Word later) {
    return later.sentence().index() - sentence();
  }

  /** Whether several are spoken of together. */
  boolean isOfSeveral() {
    return referents.size() > 1;
  }
}
