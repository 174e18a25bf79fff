package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A word of a sentence and its place in the sentence's dependency tree.
 *
 * @param index its place in the sentence, from 0
 * @param span its characters in the article's text
 * @param text the word as written
 * @param lemma the word's dictionary form in lower case
 * @param upos the universal part of speech, such as {@code VERB}
 * @param xpos the Penn Treebank tag, such as {@code VBD}
 * @param head the index of the word it hangs on, or {@link #ROOT}
 * @param relation the Universal Dependencies relation to the head, such as {@code nsubj:pass}
 * @param entityType GUM's type of the entity whose head the word is, such as {@code person}, or
 *     {@code O} for a word that heads none
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String upos,
    String xpos,
    int head,
    String relation,
    String entityType) {
  /** The head of the word that hangs on no other. */
  public static final int ROOT = -1;

  public Token {
    checkArgument(index >= 0, "token %s at %s", text, index);
    checkArgument(head >= ROOT && head != index, "token %s at %s hangs on %s", text, index, head);
  }

  @Override
  public String toString() {
    return index + ":" + text + "/" + lemma + "/" + upos + "<-" + relation + "-" + head;
  }
}
