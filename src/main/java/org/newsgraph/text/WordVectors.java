package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.FloatBuffer;

/**
 * What the reader model knows of the words of neighbouring sentences that it read together, in
 * numbers that mean something to models that learnt from them.
 *
 * @param sentences the places of the sentences in the article
 * @param values the numbers, word after word; they may be read only
 * @param width how many of them a word has
 */
public record WordVectors(Span sentences, FloatBuffer values, int width) {
  public WordVectors {
    checkArgument(width > 0 && values.capacity() % width == 0, "no rows of %s numbers", width);
    values = values.asReadOnlyBuffer();
  }
}
