package org.newsgraph.evaluate.gold;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;

/**
 * A sentence that somebody has read by hand.
 *
 * @param document the name of the document that begins with it
 * @param newParagraph whether a paragraph begins with it
 * @param words its words, at least one
 * @param names the names among them, in order
 * @param mentions the entities that its words speak of, in order, an outer one before an inner one
 */
public record GoldSentence(
    Optional<String> document,
    boolean newParagraph,
    ImmutableList<GoldWord> words,
    ImmutableList<Name> names,
    ImmutableList<GoldMention> mentions) {

  /** The words as written. */
  public ImmutableList<String> texts() {
    return words.stream().map(GoldWord::text).collect(ImmutableList.toImmutableList());
  }

  /**
   * The words that head an entity, with its type. A word that heads several has the type of the
   * outermost, which is the whole of what is spoken of.
   */
  public ImmutableList<Name> entityHeads() {
    Map<Integer, String> types = new LinkedHashMap<>();
    mentions.forEach(mention -> types.putIfAbsent(mention.head(), mention.type()));
    return types.entrySet().stream()
        .map(head -> mark(head.getKey(), head.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A mark at a single word. */
  public static Name mark(int word, String type) {
    return new Name(new Span(word, word + 1), type);
  }
}
