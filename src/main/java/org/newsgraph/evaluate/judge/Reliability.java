package org.newsgraph.evaluate.judge;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;

/**
 * How often statements of each sureness are right.
 *
 * @param steps the statements by their probability, the surest first; those without any are left
 *     out
 */
public record Reliability(ImmutableList<Step> steps) {
  private static final ImmutableList<Double> BOUNDS =
      ImmutableList.of(0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.0);

  /**
   * Statements about as sure as each other.
   *
   * @param from the least probability
   * @param to the probability that none of them reaches, or 1 for all
   * @param statements how many they are
   * @param probability how sure they are on average
   * @param right how many of them are right
   */
  public record Step(double from, double to, int statements, double probability, int right) {
    /** The share that is right. */
    public double share() {
      return (double) right / statements;
    }
  }

  /** How reliable the judgements are. */
  public static Reliability of(Collection<Judgement> judgements) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    double to = 1;
    for (double from : BOUNDS) {
      double below = to;
      List<Judgement> those =
          judgements.stream()
              .filter(
                  each -> each.probability() >= from && (each.probability() < below || below == 1))
              .toList();
      if (!those.isEmpty()) {
        steps.add(
            new Step(
                from,
                to,
                those.size(),
                those.stream().mapToDouble(Judgement::probability).average().orElse(0),
                (int) those.stream().filter(Judgement::right).count()));
      }
      to = from;
    }
    return new Reliability(steps.build());
  }

  /** The steps that begin at the probability or above, together; without any, nothing at all. */
  public Step from(double least) {
    ImmutableList<Step> those =
        steps.stream().filter(step -> step.from() >= least).collect(toImmutableList());
    int statements = those.stream().mapToInt(Step::statements).sum();
    double sum = those.stream().mapToDouble(s -> s.statements() * s.probability()).sum();
    return new Step(
        least,
        1,
        statements,
        statements == 0 ? 0 : sum / statements,
        those.stream().mapToInt(Step::right).sum());
  }
}
