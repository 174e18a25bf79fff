package org.newsgraph.reader.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.Floats;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.Ints;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestChainTest {
  private static final ImmutableDoubleArray FREE = ImmutableDoubleArray.of(0, 0, 0, 0, 0, 0);

  @Test
  void withoutTransitionsEachWordHasItsBestLabel() {
    assertArrayEquals(new int[] {1, 0, 1}, BestChain.of(scores(0, 1, 3, 2, 4, 5), 3, FREE));
  }

  @Test
  void whatMayNotFollowGivesWay() {
    ImmutableDoubleArray neverTwice = ImmutableDoubleArray.of(0, 0, 0, -9, 0, 0);
    assertArrayEquals(new int[] {0, 1}, BestChain.of(scores(0, 1, 0, 2), 2, neverTwice));
  }

  @Test
  void theBeginHasItsOwnTransitions() {
    ImmutableDoubleArray neverFirst = ImmutableDoubleArray.of(0, 0, 0, 0, 0, -9);
    assertArrayEquals(new int[] {0, 1}, BestChain.of(scores(0, 1, 0, 1), 2, neverFirst));
  }

  @Test
  void trainingFindsTheSameChains() {
    SharedScores shared = SharedScores.read();
    ImmutableDoubleArray.Builder steps = ImmutableDoubleArray.builder();
    shared.steps().forEach(steps::addAll);
    for (SharedScores.Chain chain : shared.chains()) {
      List<Float> values = chain.scores().stream().flatMap(List::stream).toList();
      int words = chain.marks().size();
      Scores scores = new Scores(FloatBuffer.wrap(Floats.toArray(values)), values.size() / words);
      int[] found = BestChain.of(scores, words, steps.build());
      assertEquals(chain.marks(), Ints.asList(found));
    }
  }

  private static Scores scores(float... values) {
    return new Scores(FloatBuffer.wrap(values), 2);
  }
}
