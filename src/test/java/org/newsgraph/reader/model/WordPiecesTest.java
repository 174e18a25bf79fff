package org.newsgraph.reader.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final int UNKNOWN = 100;

  private final WordPieces pieces =
      new WordPieces(ImmutableList.of("nun", "##ez", "nu", "\"", "u", ".", "s", "-"));

  @Test
  void longestPieceGoesFirst() {
    assertEquals(ImmutableIntArray.of(0, 1), pieces.cut("N\u00fa\u00f1ez", 8));
  }

  @Test
  void signsArePiecesOfTheirOwn() {
    assertEquals(ImmutableIntArray.of(4, 5, 6, 5), pieces.cut("U.S.", 8));
    assertEquals(ImmutableIntArray.of(3), pieces.cut("\u201c", 8));
    assertEquals(ImmutableIntArray.of(7), pieces.cut("\u2013", 8));
  }

  @Test
  void partsWithoutPiecesAreUnknown() {
    assertEquals(ImmutableIntArray.of(UNKNOWN, 5, 6), pieces.cut("nunx.s", 8));
  }

  @Test
  void trainingCutsWordsIntoTheSamePieces() {
    SharedScores shared = SharedScores.read();
    WordPieces known = new WordPieces(ImmutableList.copyOf(shared.vocabulary()));
    for (SharedScores.Word each : shared.words()) {
      assertEquals(each.pieces(), known.cut(each.word(), 8).asList(), each.word());
    }
  }

  @Test
  void piecesBeyondTheMostAreLeftOut() {
    assertEquals(ImmutableIntArray.of(4, 5), pieces.cut("u.s.", 2));
  }
}
