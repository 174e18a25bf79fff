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

  @Test
  void claimsOfNoSenseStartWhereF1IsBest() {
    ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
    for (int i = 0; i < 9; i++) {
      judgements.add(sense("told" + i, 0.9, true));
      judgements.add(model("open" + i, 0.52, true));
      judgements.add(model("never" + i, 0.32, false));
    }
    judgements.add(sense("slip", 0.9, false));

    assertEquals(new Least(0.2, 0.5, 1, 1), Thresholds.of(judgements.build(), 30, 0));
  }

  @Test
  void theyAreAsOftenRightAsThoseOfSenses() {
    ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
    for (int i = 0; i < 10; i++) {
      judgements.add(sense("told" + i, 0.9, i > 0));
      judgements.add(model("sure" + i, 0.82, i > 0));
      judgements.add(model("open" + i, 0.52, i > 2));
    }

    assertEquals(new Least(0.2, 0.8, 1, 1), Thresholds.of(judgements.build(), 50, 0));
  }

  @Test
  void whatIsSaidAgainCountsOnce() {
    ImmutableList<Judgement> judgements =
        ImmutableList.of(
            sense("a", 0.9, true),
            sense("b", 0.9, false),
            model("c", 0.7, true),
            model("d", 0.7, false),
            model("d", 0.7, false));

    assertEquals(new Least(0.2, 0.7, 1, 1), Thresholds.of(judgements, 4, 0));
  }

  private static Judgement sense(String content, double probability, boolean right) {
    return new Judgement(Signs.NONE, ImmutableList.of(content), probability, right);
  }

  private static Judgement model(String content, double probability, boolean right) {
    return new Judgement(
        Signs.NONE.with(Signs.MODEL), ImmutableList.of(content), probability, right);
  }
}
