package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Locale;
import org.newsgraph.evaluate.RuleTrial;
import org.newsgraph.evaluate.RuleTrial.Outcome;
import org.newsgraph.evaluate.Score;

/** What the rules of the tree mender are worth, as a table. */
final class RuleTable implements Report {
  private static final ImmutableList<String> HEADING =
      ImmutableList.of(
          "without",
          "fired",
          "articles",
          "relations P",
          "R",
          "F1",
          "right/given",
          "facts P",
          "R",
          "F1",
          "right/given");

  private final RuleTrial trial;

  RuleTable(RuleTrial trial) {
    this.trial = trial;
  }

  /** Prints the scores with all rules, then what changes without all or without each. */
  @Override
  public void print(PrintWriter out) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(
        ImmutableList.<String>builder()
            .add("-", String.valueOf(trial.fired().size()), "")
            .addAll(shares(trial.all().acts()))
            .addAll(shares(trial.all().facts()))
            .build());
    rows.add(row("all rules", trial.fired().size(), trial.none()));
    trial
        .without()
        .forEach((rule, outcome) -> rows.add(row(rule.name(), trial.fired().count(rule), outcome)));
    TextTable.of(HEADING, rows.build()).print(out);
  }

  private ImmutableList<String> row(String name, int fired, Outcome without) {
    return ImmutableList.<String>builder()
        .add(name, String.valueOf(fired), String.valueOf(without.articles()))
        .addAll(differences(trial.all().acts(), without.acts()))
        .addAll(differences(trial.all().facts(), without.facts()))
        .build();
  }

  private static ImmutableList<String> shares(Score score) {
    return ImmutableList.of(
        share(score.precision()),
        share(score.recall()),
        share(score.f1()),
        score.right() + "/" + score.given());
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static ImmutableList<String> differences(Score all, Score without) {
    return ImmutableList.of(
        difference(without.precision() - all.precision()),
        difference(without.recall() - all.recall()),
        difference(without.f1() - all.f1()),
        difference(without.right() - all.right())
            + "/"
            + difference(without.given() - all.given()));
  }

  private static String difference(double share) {
    return String.format(Locale.ROOT, "%+.4f", share);
  }

  private static String difference(int count) {
    return String.format(Locale.ROOT, "%+d", count);
  }
}
