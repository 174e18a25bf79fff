package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.text.Name;

/**
 * A sentence that somebody has read by hand.
 *
 * @param document the name of the document that begins with it
 * @param newParagraph whether a paragraph begins with it
 * @param words its words, at least one
 * @param names the names among them, in order
 * @param mentions the entities that its words speak of, in order, an outer one before an inner one
 */
record GoldSentence(
    Optional<String> document,
    boolean newParagraph,
    ImmutableList<GoldWord> words,
    ImmutableList<Name> names,
    ImmutableList<GoldMention> mentions) {

  /** The words as written. */
  ImmutableList<String> texts() {
    return words.stream().map(GoldWord::text).collect(ImmutableList.toImmutableList());
  }
}
