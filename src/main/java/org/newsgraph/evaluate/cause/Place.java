package org.newsgraph.evaluate.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;

/**
 * Where a text says what a gold statement tells.
 *
 * @param sentence the sentence
 * @param cue the words that carry the relation; empty where the gold points at none that could
 *     carry one: "in", a comma
 */
record Place(ParsedSentence sentence, ImmutableSet<Word> cue) {
  /** The words that may carry the relation: all of the sentence where the gold points at none. */
  ImmutableList<Word> words() {
    return cue.isEmpty() ? sentence.words() : cue.asList();
  }
}
