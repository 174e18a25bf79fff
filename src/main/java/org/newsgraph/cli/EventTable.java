package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.newsgraph.evaluate.event.EventScore;
import org.newsgraph.evaluate.event.EventScore.Count;

/** How many events that people coded are told, as a table. */
final class EventTable implements Report {
  private static final ImmutableList<String> HEADING =
      ImmutableList.of("type", "events", "of the right type", "between the right actors");

  private final EventScore score;

  EventTable(EventScore score) {
    this.score = score;
  }

  @Override
  public void print(PrintWriter out) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    score.types().forEach((type, count) -> rows.add(row(type, count)));
    rows.add(row("all", score.total()));
    TextTable.of(HEADING, rows.build()).print(out);
  }

  /** Prints each event that is not told rightly, with what is claimed instead. */
  @Override
  public void printCases(PrintWriter out) {
    score.missed().forEach(event -> out.println("MISSED " + event));
  }

  private static ImmutableList<String> row(String type, Count count) {
    return ImmutableList.of(
        type,
        String.valueOf(count.events()),
        String.valueOf(count.typed()),
        String.valueOf(count.right()));
  }
}
