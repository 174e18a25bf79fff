package org.newsgraph.evaluate.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.judge.Least;
import org.newsgraph.extract.judge.Signs;

/** What is told of judgements, and the thresholds that they make. */
final class ReliabilityTest {
  @Test
  void judgementsAreCountedByTheirSureness() {
    Reliability reliability =
        Reliability.of(
            ImmutableList.of(
                judgement("a", 0.92, true),
                judgement("b", 0.94, true),
                judgement("c", 1, false),
                judgement("d", 0.35, false)));

    assertEquals(
        List.of("0.95 1 0", "0.9 2 2", "0.3 1 0"),
        reliability.steps().stream()
            .map(step -> step.from() + " " + step.statements() + " " + step.right())
            .toList());
    assertEquals(2.0 / 3, reliability.from(0.9).share(), 1e-9);
    assertEquals(0.5, reliability.from(0).share(), 1e-9);
  }

  @Test
  void claimsStartWhereF1IsBestAndFactsWhereNineInTenAreRight() {
    ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
    for (int i = 0; i < 18; i++) {
      judgements.add(judgement("sure" + i, 0.92, true));
    }
    judgements.add(judgement("slip", 0.82, false));
    judgements.add(judgement("slip too", 0.82, false));
    for (int i = 0; i < 10; i++) {
      judgements.add(judgement("open" + i, 0.52, true));
    }
    for (int i = 0; i < 5; i++) {
      judgements.add(judgement("no" + i, 0.52, false));
      judgements.add(judgement("never" + i, 0.02, false));
    }

    assertEquals(new Least(0.2, 0.5, 1, 0.55), Thresholds.of(judgements.build(), 30, 0));
  }

  @Test
  void whatIsSaidAgainCountsOnce() {
    ImmutableList<Judgement> judgements =
        ImmutableList.of(
            judgement("a", 0.9, true),
            judgement("b", 0.7, false),
            judgement("b", 0.7, false),
            judgement("c", 0.7, true),
            judgement("d", 0.7, true),
            judgement("e", 0.7, true));

    assertEquals(new Least(0.2, 0.7, 1, 0.75), Thresholds.of(judgements, 4, 0));
  }

  private static Judgement judgement(String content, double probability, boolean right) {
    return new Judgement(
        Signs.NONE.with(Signs.MODEL), ImmutableList.of(content), probability, right);
  }
}
