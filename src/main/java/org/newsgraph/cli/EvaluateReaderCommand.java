package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.evaluate.GoldFile;
import org.newsgraph.evaluate.ReaderScore;
import org.newsgraph.text.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what the reader model says of words that somebody has read by hand. */
@Command(
    name = "evaluate-reader",
    description = {
      "Reads the words of treebanks and prints a line for each,",
      "with the share in percent that the reader model gets right."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph evaluate-reader pud-test.conllu pud-test.iob2")
final class EvaluateReaderCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Treebanks in CoNLL-U (.conllu) and marked names in IOB2 (.iob2).")
  private List<Path> files;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ImmutableList<GoldFile> gold = read();
    try (Reader reader = Reader.load()) {
      for (GoldFile file : gold) {
        spec.commandLine().getOut().println(line(file, ReaderScore.of(file, reader)));
      }
    }
    return ExitCode.DONE;
  }

  /** All files, so that a broken one is told before any is scored. */
  private ImmutableList<GoldFile> read() throws IOException {
    ImmutableList.Builder<GoldFile> gold = ImmutableList.builder();
    for (Path file : files) {
      gold.add(GoldFile.read(file));
    }
    return gold.build();
  }

  private static String line(GoldFile file, ReaderScore score) {
    StringBuilder line = new StringBuilder(file.name());
    score.shares().forEach((name, share) -> line.append(' ').append(name).append(percent(share)));
    line.append(" sentences ").append(score.sentences());
    return line.append(" words_per_second ").append(Math.round(score.wordsPerSecond())).toString();
  }

  private static String percent(double share) {
    return " " + new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
