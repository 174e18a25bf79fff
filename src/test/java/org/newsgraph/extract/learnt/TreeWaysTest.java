package org.newsgraph.extract.learnt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

/** The ways from word to word; the training's own tests expect the same numbers. */
final class TreeWaysTest {
  @Test
  void aWayGoesUpAndThenDown() {
    long[][] ways =
        TreeWays.ways(ImmutableIntArray.of(1, -1, 1, 2), ImmutableIntArray.of(0, 0, 0, 0));

    assertEquals(4, ways[0][1]);
    assertEquals(1, ways[1][0]);
    assertEquals(4 + 2, ways[0][3]);
    assertEquals(0, ways[2][2]);
  }

  @Test
  void farWaysAreCountedUpToThree() {
    ImmutableIntArray heads = ImmutableIntArray.of(-1, 0, 1, 2, 3);

    assertEquals(3 * 4, TreeWays.ways(heads, ImmutableIntArray.of(0, 0, 0, 0, 0))[4][0]);
  }

  @Test
  void otherSentencesAreBeforeOrBehind() {
    long[][] ways = TreeWays.ways(ImmutableIntArray.of(-1, -1), ImmutableIntArray.of(0, 1));

    assertEquals(17, ways[0][1]);
    assertEquals(16, ways[1][0]);
  }

  @Test
  void distancesTellWhichWordIsFirst() {
    long[][] distances = TreeWays.distances(41);

    assertArrayEquals(new long[] {0, 1, 2, 3, 3, 4}, java.util.Arrays.copyOf(distances[0], 6));
    assertEquals(7, distances[1][0]);
    assertEquals(12, distances[40][0]);
  }
}
