package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Locale;
import org.newsgraph.evaluate.identity.BCubed;
import org.newsgraph.evaluate.identity.IdentityScore;

/** How far the nodes of linked names are those of their pages, as a table. */
final class IdentityTable implements Report {
  private static final ImmutableList<String> HEADING =
      ImmutableList.of("nodes by", "links", "mentions", "precision", "recall", "F1");

  private static final ImmutableList<String> LOST =
      ImmutableList.of("what the links are", "mentions", "precision lost", "recall lost");

  private final IdentityScore score;

  IdentityTable(IdentityScore score) {
    this.score = score;
  }

  @Override
  public void print(PrintWriter out) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    score
        .scoresOfSpelling()
        .forEach((links, figures) -> rows.add(row("spelling alone", links, figures)));
    score.scores().forEach((links, figures) -> rows.add(row("judgement", links, figures)));
    TextTable.of(HEADING, rows.build()).print(out);
    out.println();
    ImmutableList.Builder<ImmutableList<String>> lost = ImmutableList.builder();
    score.losses().forEach((links, loss) -> lost.add(row(links, loss)));
    TextTable.of(LOST, lost.build()).print(out);
  }

  /** Prints each node of several pages and each page of several nodes. */
  @Override
  public void printCases(PrintWriter out) {
    score.differences().forEach(out::println);
  }

  private static ImmutableList<String> row(String nodes, String links, BCubed figures) {
    return ImmutableList.of(
        nodes,
        links,
        String.valueOf(figures.mentions()),
        figure(figures.precision()),
        figure(figures.recall()),
        figure(figures.f1()));
  }

  private static ImmutableList<String> row(String links, IdentityScore.Loss loss) {
    return ImmutableList.of(
        links, String.valueOf(loss.mentions()), figure(loss.precision()), figure(loss.recall()));
  }

  private static String figure(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }
}
