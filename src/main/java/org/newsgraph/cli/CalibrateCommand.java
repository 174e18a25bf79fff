package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.judge.Calibration;
import org.newsgraph.option.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lets the judge learn from annotated texts how sure statements are. */
@Command(
    name = "calibrate",
    hidden = true,
    description =
        "Learns from annotated texts what speaks for and against a statement, and prints how"
            + " reliable that is on texts that were held out. Where the lexicon lies beside a learnt"
            + " model, the texts should be such as it did not learn from.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph calibrate held-out --out ontology/en")
final class CalibrateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "A folder of texts, each with a file of gold statements beside it.")
  private Path gold;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder of the lexicon, where judge.tsv, the weights, is written.")
  private @Nullable Path folder;

  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnreadableArticleException {
    if (!Files.isDirectory(gold)) {
      throw new Mistake("There is no folder " + gold + " of gold statements.");
    }
    Watcher watcher = new Watcher(spec.commandLine().getErr(), newsgraph.terminal());
    Calibration calibration = Calibration.of(gold, ontology.read(), watcher);
    watcher.clear();
    if (folder != null) {
      Files.writeString(folder.resolve("judge.tsv"), calibration.text(), UTF_8);
    }
    PrintWriter out = spec.commandLine().getOut();
    new ReliabilityTable(calibration.reliability()).print(out);
    return ExitCode.DONE;
  }
}
