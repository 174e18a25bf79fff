package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.Score;
import org.newsgraph.evaluate.factuality.Factuality;
import org.newsgraph.evaluate.judge.DetailedTrial;

/**
 * How good the program is, as a page in Markdown.
 *
 * @param sets the evaluation of each set of articles that was measured, by name
 * @param notMeasured what the page has no figures of
 * @param dev what else is told of the set dev
 * @param factuality what becomes a fact of sentences of which is known whether they state one
 */
record QualityPage(
    ImmutableMap<String, Evaluation> sets,
    ImmutableList<String> notMeasured,
    Optional<DetailedTrial> dev,
    Optional<Factuality> factuality) {
  private static final ImmutableList<String> FIGURES =
      ImmutableList.of("P", "R", "F1", "right", "given", "in the gold");

  /** Prints the page. */
  void print(PrintWriter out) {
    out.println(
        """
        # How good it is

        Written by `./newsgraph quality .github/QUALITY.md seeds=DIR news=DIR dev=DIR
        sentences=FILE`; nobody types a number here. The folders of annotated articles are no part
        of this repository; of dev, nobody reads what is missed.
        P is the share of the statements given that is right, R the share of those in the gold that
        is given, F1 their harmonic mean.""");
    if (!notMeasured.isEmpty()) {
      out.println("\nNot measured this time: " + String.join(", ", notMeasured) + ".");
    }
    if (!sets.isEmpty()) {
      section("Statements against gold", scores(), out);
    }
    dev.ifPresent(trial -> printDev(trial, out));
    factuality.ifPresent(each -> printFactuality(each, out));
  }

  private static void printDev(DetailedTrial dev, PrintWriter out) {
    section("The relations of dev", relations(dev.evaluation()), out);
    out.println(
        """

        ## How reliable the probabilities are

        What is proposed on dev by its probability: also what is too unsure for a claim, but not
        what a model says besides a sense.
        """);
    new ReliabilityTable(dev.reliability()).table().printMarkdown(out);
    section("Who proposes the claims of dev", proposers(dev), out);
    printCauses(new CauseTable(dev.causes()), out);
  }

  private static TextTable proposers(DetailedTrial dev) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    dev.proposers().forEach((kind, each) -> rows.add(ReliabilityTable.row(kind, each.from(0))));
    return TextTable.of(ReliabilityTable.heading("proposed by"), rows.build());
  }

  private static void printCauses(CauseTable table, PrintWriter out) {
    section("Why statements of dev are missed", table.missed(), out);
    section("Why statements of dev are wrong", table.wrong(), out);
  }

  private static void printFactuality(Factuality factuality, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        """

        ## What is no fact stays none

        Of %d sentences that state no fact %d became one or more: %.1f false statements per 100
        sentences. Of %d sentences that do state one it was found in %.1f %%. The rules were mended
        with these sentences at hand; on new ones of the same kinds more goes wrong.

        """,
        factuality.total().none(),
        factuality.total().misread(),
        factuality.total().falsehoodsPer100(),
        factuality.total().facts(),
        100 * factuality.total().foundShare());
    new FactualityTable(factuality).counts().printMarkdown(out);
  }

  private static void section(String title, TextTable table, PrintWriter out) {
    out.println("\n## " + title + "\n");
    table.printMarkdown(out);
  }

  private TextTable scores() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    sets.forEach(
        (set, evaluation) ->
            evaluation.views().forEach((view, score) -> rows.add(row(List.of(set, view), score))));
    return TextTable.of(heading("set", "statements"), rows.build());
  }

  private static TextTable relations(Evaluation evaluation) {
    return TextTable.of(
        heading("relation"),
        evaluation.relations().entrySet().stream()
            .map((Map.Entry<String, Score> each) -> row(List.of(each.getKey()), each.getValue()))
            .toList());
  }

  private static ImmutableList<String> heading(String... names) {
    return ImmutableList.<String>builder().add(names).addAll(FIGURES).build();
  }

  private static ImmutableList<String> row(List<String> names, Score score) {
    return ImmutableList.<String>builder()
        .addAll(names)
        .add(share(score.precision()), share(score.recall()), share(score.f1()))
        .add(String.valueOf(score.right()))
        .add(String.valueOf(score.given()))
        .add(String.valueOf(score.gold()))
        .build();
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
