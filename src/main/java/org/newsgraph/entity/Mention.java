package org.newsgraph.entity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import org.newsgraph.text.Span;

/**
 * Words of a sentence that stand for somebody or something.
 *
 * @param sentence the sentence's index in the article
 * @param tokens the indexes of the words in the sentence
 * @param head the index of the word that the others hang on
 * @param kind how the words refer
 */
public record Mention(int sentence, Span tokens, int head, Kind kind)
    implements Comparable<Mention> {
  /** How words refer. */
  public enum Kind {
    /** By a proper name: "Juan Guaido". */
    NAME,
    /** By a description: "the opposition leader". */
    DESCRIPTION,
    /** By a pronoun: "he", "their". */
    PRONOUN
  }

  public Mention {
    checkArgument(tokens.contains(head), "the head %s lies outside of %s", head, tokens);
  }

  @Override
  public int compareTo(Mention other) {
    return ComparisonChain.start()
        .compare(sentence, other.sentence)
        .compare(tokens, other.tokens)
        .compare(head, other.head)
        .compare(kind, other.kind)
        .result();
  }
}
