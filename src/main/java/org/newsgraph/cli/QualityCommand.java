package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.Trial;
import org.newsgraph.evaluate.factuality.Factuality;
import org.newsgraph.evaluate.judge.DetailedTrial;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.option.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures on all annotated texts and writes the page that tells how good the program is. */
@Command(
    name = "quality",
    hidden = true,
    description = "Writes a page in Markdown with the figures of all annotated texts.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph quality .github/QUALITY.md news=gold/news sentences=sentences.tsv")
final class QualityCommand implements Callable<Integer> {
  /** The set that the page tells in detail. */
  static final String DEV = "dev";

  private static final String SENTENCES = "sentences";

  /** The sets of annotated articles, in the order of the page. */
  private static final ImmutableList<String> SETS = ImmutableList.of("seeds", "news", DEV);

  @Parameters(index = "0", paramLabel = "FILE", description = "The page to write.")
  private Path page;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SET=PATH",
      description =
          "Where the annotated texts lie: the folders of the sets seeds, news and dev, which is told"
              + " in detail, and the file of sentences that state a fact or none. The page notes"
              + " which of them are not given.")
  private Map<String, Path> given;

  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnreadableArticleException {
    Set<String> known = ImmutableSet.<String>builder().addAll(SETS).add(SENTENCES).build();
    if (!known.containsAll(given.keySet())) {
      throw new Mistake("The sets are " + known + ", not " + given.keySet() + ".");
    }
    Ontology read = ontology.read();
    Watcher watcher = new Watcher(spec.commandLine().getErr(), newsgraph.terminal());
    Path dev = given.get(DEV);
    Path sentences = given.get(SENTENCES);
    Optional<DetailedTrial> detailed =
        dev == null ? Optional.empty() : Optional.of(DetailedTrial.of(dev, read, watcher));
    write(
        new QualityPage(
            sets(detailed, read, watcher),
            ImmutableList.copyOf(Sets.difference(known, given.keySet())),
            detailed,
            sentences == null ? Optional.empty() : Optional.of(Factuality.of(sentences, read))));
    watcher.clear();
    return ExitCode.DONE;
  }

  private ImmutableMap<String, Evaluation> sets(
      Optional<DetailedTrial> dev, Ontology read, Watcher watcher) throws IOException {
    ImmutableMap.Builder<String, Evaluation> sets = ImmutableMap.builder();
    for (String set : SETS) {
      Path folder = given.get(set);
      if (folder != null && !set.equals(DEV)) {
        sets.put(set, evaluation(folder, read, watcher));
      }
    }
    dev.ifPresent(trial -> sets.put(DEV, trial.evaluation()));
    return sets.buildOrThrow();
  }

  private static Evaluation evaluation(Path folder, Ontology read, Watcher watcher)
      throws IOException {
    Trial trial = Trial.of(folder, read, watcher);
    if (!trial.report().complete()) {
      throw new Mistake("Not all texts in " + folder + " could be read.");
    }
    return trial.evaluation();
  }

  private void write(QualityPage content) throws IOException {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    content.print(out);
    out.flush();
    Files.writeString(page, text.toString().replace(System.lineSeparator(), "\n"), UTF_8);
  }
}
