package org.newsgraph.reader.model;

import com.google.common.collect.ImmutableList;
import org.newsgraph.text.Span;
import org.newsgraph.text.WordVectors;

/**
 * What the reader model says of neighbouring sentences that it read together.
 *
 * @param sentences what it says of each sentence
 * @param vectors for each word of all of them, what it knows of the word in numbers
 */
public record PassageReading(ImmutableList<SentenceReading> sentences, Scores vectors) {
  /** The numbers, where the first of the sentences has that place in the article. */
  public WordVectors vectors(int first) {
    return new WordVectors(
        new Span(first, first + sentences.size()), vectors.values(), vectors.labels());
  }
}
