package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Locale;
import org.newsgraph.evaluate.judge.Reliability;
import org.newsgraph.evaluate.judge.Reliability.Step;

/** How often statements of each sureness are right, as a table. */
final class ReliabilityTable {
  private static final double NEARLY_SURE = 0.9;

  private final Reliability reliability;

  ReliabilityTable(Reliability reliability) {
    this.reliability = reliability;
  }

  void print(PrintWriter out) {
    table().print(out);
  }

  /** A row for each step, and one for those that are nearly sure. */
  TextTable table() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    reliability.steps().forEach(step -> rows.add(row(range(step), step)));
    rows.add(row("from 0.90 on", reliability.from(NEARLY_SURE)));
    rows.add(row("all", reliability.from(0)));
    return TextTable.of(heading("probability"), rows.build());
  }

  static ImmutableList<String> heading(String first) {
    return ImmutableList.of(first, "statements", "on average", "right", "share");
  }

  private static String range(Step step) {
    return figure(step.from()) + " to " + figure(step.to());
  }

  static ImmutableList<String> row(String name, Step step) {
    return ImmutableList.of(
        name,
        String.valueOf(step.statements()),
        figure(step.probability()),
        String.valueOf(step.right()),
        step.statements() == 0 ? "" : figure(step.share()));
  }

  private static String figure(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
