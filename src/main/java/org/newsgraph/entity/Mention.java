package org.newsgraph.entity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.text.Span;

/**
 * Words of a sentence that stand for somebody or something, in the order of an article's text.
 *
 * @param head the word that the others hang on
 * @param words the words
 * @param kind how the words refer
 */
public record Mention(Word head, WordRun words, Kind kind) implements Comparable<Mention> {
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
    checkArgument(words.contains(head), "the head %s lies outside of %s", head, words.places());
  }

  /** The places of the words in the sentence. */
  public Span tokens() {
    return words.places();
  }

  @Override
  public int compareTo(Mention other) {
    return ComparisonChain.start()
        .compare(words.sentence().index(), other.words.sentence().index())
        .compare(tokens(), other.tokens())
        .compare(head.index(), other.head.index())
        .compare(kind, other.kind)
        .result();
  }
}
