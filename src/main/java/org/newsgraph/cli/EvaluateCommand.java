package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.Score;
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

  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isDirectory(gold)) {
      throw new Mistake("There is no folder " + gold + ".");
    }
    try {
      ScratchBuild build = new ScratchBuild(Evaluation.texts(gold), ontology.folder());
      boolean complete = build.run(newsgraph, spec);
      return complete ? ExitCode.DONE : ExitCode.INCOMPLETE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
