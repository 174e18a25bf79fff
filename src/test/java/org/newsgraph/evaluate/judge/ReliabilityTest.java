package org.newsgraph.evaluate.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.judge.Signs;

/** What is told of judgements. */
final class ReliabilityTest {
  @Test
  void judgementsAreCountedByTheirSureness() {
    Reliability reliability =
        Reliability.of(
            ImmutableList.of(
                model("a", 0.92, true),
                model("b", 0.94, true),
                model("c", 1, false),
                model("d", 0.35, false)));

    assertEquals(
        List.of("0.95 1 0", "0.9 2 2", "0.3 1 0"),
        reliability.steps().stream()
            .map(step -> step.from() + " " + step.statements() + " " + step.right())
            .toList());
    assertEquals(2.0 / 3, reliability.from(0.9).share(), 1e-9);
    assertEquals(0.5, reliability.from(0).share(), 1e-9);
  }

  private static Judgement model(String content, double probability, boolean right) {
    return new Judgement(
        Signs.NONE.with(Signs.MODEL), ImmutableList.of(content), probability, right);
  }
}
