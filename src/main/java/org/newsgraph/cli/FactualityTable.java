package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Locale;
import org.newsgraph.evaluate.factuality.Factuality;
import org.newsgraph.evaluate.factuality.Factuality.Count;

/** What becomes a fact of sentences that state one and of sentences that state none, as a table. */
final class FactualityTable implements Report {
  private static final ImmutableList<String> HEADING =
      ImmutableList.of("kind", "no fact", "false statements", "per 100", "facts", "found", "share");

  private final Factuality factuality;

  FactualityTable(Factuality factuality) {
    this.factuality = factuality;
  }

  /** The counts of each kind of sentence and of all. */
  TextTable counts() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    factuality.kinds().forEach((kind, count) -> rows.add(row(kind, count)));
    rows.add(row("all", factuality.total()));
    return TextTable.of(HEADING, rows.build());
  }

  @Override
  public void print(PrintWriter out) {
    counts().print(out);
  }

  /** Prints each false statement and each lost fact with its sentence. */
  @Override
  public void printCases(PrintWriter out) {
    factuality.falsehoods().forEach(each -> out.println("FALSE " + each));
    factuality.lost().forEach(each -> out.println("LOST  " + each));
  }

  private static ImmutableList<String> row(String kind, Count count) {
    return ImmutableList.of(
        kind,
        String.valueOf(count.none()),
        count.falsehoods() + " in " + count.misread(),
        count.none() == 0 ? "" : figure(count.falsehoodsPer100()),
        String.valueOf(count.facts()),
        String.valueOf(count.found()),
        count.facts() == 0 ? "" : figure(100 * count.foundShare()) + " %");
  }

  private static String figure(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }
}
