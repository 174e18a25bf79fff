package org.newsgraph.reader.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * A sentence cut into the pieces that the reader model knows.
 *
 * @param words its words
 * @param ofWords the pieces of each word
 */
record Pieces(ImmutableList<String> words, ImmutableList<ImmutableIntArray> ofWords) {
  /** The most words that a sentence may have: the places the encoder knows but for two marks. */
  static final int MOST_WORDS = 510;

  private static final int MOST_PIECES = MOST_WORDS;
  private static final int MOST_PIECES_OF_A_WORD = 8;

  /** The words' pieces: eight at most of each, fewer where a long sentence would not fit. */
  static Pieces of(ImmutableList<String> words, WordPieces vocabulary) {
    int most = MOST_PIECES_OF_A_WORD;
    Pieces pieces = cut(words, vocabulary, most);
    while (most > 1 && pieces.count() > MOST_PIECES) {
      pieces = cut(words, vocabulary, --most);
    }
    return pieces;
  }

  private static Pieces cut(ImmutableList<String> words, WordPieces vocabulary, int most) {
    return new Pieces(
        words, words.stream().map(word -> vocabulary.cut(word, most)).collect(toImmutableList()));
  }

  /** How many pieces there are. */
  int count() {
    return ofWords.stream().mapToInt(ImmutableIntArray::length).sum();
  }
}
