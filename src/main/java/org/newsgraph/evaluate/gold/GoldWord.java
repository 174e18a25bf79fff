package org.newsgraph.evaluate.gold;

import java.util.Optional;
import org.newsgraph.text.Token;

/**
 * A word that somebody has read by hand; what the file leaves open is empty.
 *
 * @param text the word as written
 * @param lemma its dictionary form
 * @param upos its universal part of speech
 * @param head the index of the word it hangs on, -1 for none
 * @param relation its relation to the head, with its subtype
 * @param features its morphological features, such as {@code Person=3|PronType=Prs}
 * @param spaceAfter whether a space follows in the text
 */
public record GoldWord(
    String text,
    Optional<String> lemma,
    Optional<String> upos,
    Optional<Integer> head,
    Optional<String> relation,
    String features,
    boolean spaceAfter) {

  /** A word of which nothing more is known. */
  public static GoldWord of(String text) {
    return new GoldWord(
        text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", true);
  }

  /** Whether the word as read hangs on the same word by the same relation. */
  public boolean hangsAs(Token read) {
    return head.equals(Optional.of(read.head())) && relation.equals(Optional.of(read.relation()));
  }

  /** Whether the word has the part of speech. */
  public boolean is(String partOfSpeech) {
    return upos.filter(partOfSpeech::equals).isPresent();
  }
}
