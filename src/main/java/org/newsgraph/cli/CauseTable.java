package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import org.newsgraph.evaluate.cause.Cause;
import org.newsgraph.evaluate.cause.CauseTrial;
import org.newsgraph.evaluate.cause.FaultCause;
import org.newsgraph.evaluate.cause.MissCause;

/** Why statements are missed and wrong, as a table of either. */
final class CauseTable implements Report {
  private final CauseTrial trial;

  CauseTable(CauseTrial trial) {
    this.trial = trial;
  }

  /** The table of those missed. */
  TextTable missed() {
    return table("missed", List.of(MissCause.values()));
  }

  /** The table of those wrong. */
  TextTable wrong() {
    return table("wrong", List.of(FaultCause.values()));
  }

  /** Prints both tables. */
  @Override
  public void print(PrintWriter out) {
    missed().print(out);
    out.println();
    wrong().print(out);
  }

  /** Prints each statement with its cause. */
  @Override
  public void printCases(PrintWriter out) {
    trial.cases().forEach(out::println);
  }

  private TextTable table(String name, List<Cause> causes) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    causes.forEach(cause -> rows.add(row(cause.name(), cause.label(), List.of(cause))));
    rows.add(row("all", "", causes));
    return TextTable.of(ImmutableList.of(name, "relations", "facts", "which means"), rows.build());
  }

  private ImmutableList<String> row(String name, String label, List<Cause> causes) {
    return ImmutableList.of(name, count(causes, true), count(causes, false), label);
  }

  private String count(List<Cause> causes, boolean act) {
    return String.valueOf(causes.stream().mapToInt(cause -> trial.count(cause, act)).sum());
  }
}
