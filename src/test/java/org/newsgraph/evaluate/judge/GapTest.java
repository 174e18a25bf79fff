package org.newsgraph.evaluate.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.judge.Gap.Cue;
import org.newsgraph.evaluate.judge.Gap.Instance;

/** What no sense of the lexicon reads. */
final class GapTest {
  private static final Cue STORM = new Cue("attacks", "storm", "VERB");
  private static final Cue BOMB = new Cue("attacks", "bomb", "VERB");
  private static final Cue SLAM = new Cue("accuses", "slam", "VERB");

  @Test
  void gapsComeByRelationAndTheMostFrequentWordFirst() {
    ImmutableList<Gap> gaps =
        Gap.of(
            ImmutableList.of(
                instance(BOMB, 0.9),
                instance(STORM, 0.6),
                instance(STORM, 0.8),
                instance(SLAM, 0.7)));

    assertEquals(
        ImmutableList.of(
            new Gap(SLAM, ImmutableList.of(instance(SLAM, 0.7))),
            new Gap(STORM, ImmutableList.of(instance(STORM, 0.8), instance(STORM, 0.6))),
            new Gap(BOMB, ImmutableList.of(instance(BOMB, 0.9)))),
        gaps);
  }

  private static Instance instance(Cue cue, double probability) {
    return new Instance(
        cue, probability, "Kenya attacks Uganda", "subject by subject", "Kenya did it to Uganda.");
  }
}
