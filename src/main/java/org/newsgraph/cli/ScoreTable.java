package org.newsgraph.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.Score;
import org.newsgraph.evaluate.Trial;

/** How statements score against gold, a line for each view and each relation. */
final class ScoreTable implements Report {
  private final Trial trial;

  ScoreTable(Trial trial) {
    this.trial = trial;
  }

  /** Prints the scores of all statements together, then those of each relation. */
  @Override
  public void print(PrintWriter out) {
    Evaluation evaluation = trial.evaluation();
    evaluation.views().forEach((name, score) -> out.println(view(name, score)));
    evaluation.relations().forEach((name, score) -> out.println(relation(name, score)));
  }

  /** Prints each statement that was missed or is wrong. */
  @Override
  public void printCases(PrintWriter out) {
    Score all = trial.evaluation().all();
    all.missed().forEach(difference -> out.println("MISSED   " + difference));
    all.spurious().forEach(difference -> out.println("SPURIOUS " + difference));
  }

  @Override
  public boolean isComplete() {
    return trial.report().complete();
  }

  private static String view(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-24s P %s  R %s  F1 %s   (%d right of %d given, %d in the gold)",
        name,
        share(score.precision(), 3),
        share(score.recall(), 3),
        share(score.f1(), 3),
        score.right(),
        score.given(),
        score.gold());
  }

  private static String relation(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "  %-18s P %s R %s F1 %s  (%d/%d given, %d gold)",
        name,
        share(score.precision(), 2),
        share(score.recall(), 2),
        share(score.f1(), 2),
        score.right(),
        score.given(),
        score.gold());
  }

  private static String share(double share, int digits) {
    return new BigDecimal(share).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
