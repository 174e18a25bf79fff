package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.RuleTrial;
import org.newsgraph.evaluate.Score;
import org.newsgraph.evaluate.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds texts into a store of their own and scores what comes out against gold statements. */
@Command(
    name = "evaluate",
    description = "Builds the texts beside the gold and scores them.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph evaluate gold/news --list")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "A folder of NAME.txt and NAME.jsonl with one gold statement a line.")
  private Path gold;

  @Option(names = "--list", description = "Name each statement that was missed or is wrong.")
  private boolean list;

  @Option(
      names = "--rules",
      description = {
        "Print instead how often each rule of the tree mender changes a word, and what leaving",
        "the rule out does to the scores."
      })
  private boolean rules;

  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnreadableArticleException {
    if (!Files.isDirectory(gold)) {
      throw new Mistake("There is no folder " + gold + " of gold statements.");
    }
    Watcher watcher = new Watcher(spec.commandLine().getErr(), newsgraph.terminal());
    if (rules) {
      RuleTrial trial = RuleTrial.of(gold, ontology.read(), watcher);
      watcher.clear();
      new RuleTable(trial).print(spec.commandLine().getOut());
      return ExitCode.DONE;
    }
    Trial trial = Trial.of(gold, ontology.read(), watcher);
    watcher.clear();
    print(trial.evaluation(), spec.commandLine().getOut());
    return trial.report().complete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private void print(Evaluation evaluation, PrintWriter out) {
    evaluation.views().forEach((name, score) -> out.println(view(name, score)));
    evaluation.relations().forEach((name, score) -> out.println(relation(name, score)));
    if (list) {
      Score all = evaluation.all();
      all.missed().forEach(difference -> out.println("MISSED   " + difference));
      all.spurious().forEach(difference -> out.println("SPURIOUS " + difference));
    }
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
