package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.article.Article;
import org.newsgraph.article.TextSource;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.judge.Gap;
import org.newsgraph.option.Mistake;
import org.newsgraph.pipeline.Conveyor;
import org.newsgraph.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what a learnt model reads in texts and no sense of the lexicon does. */
@Command(
    name = "gaps",
    hidden = true,
    description =
        "Lists by relation and word what the learnt model reads in texts where no sense of the"
            + " lexicon does, with where both sides stand and the sentences, for new entries.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph gaps texts --least 2")
final class GapsCommand implements Callable<Integer> {
  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "1",
      description = "How often the model must read a relation by a word.")
  private int least;

  @Mixin private TextFolder folder;
  @Mixin private OntologyOption ontology;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnreadableArticleException {
    if (!Files.isDirectory(folder.folder())) {
      throw new Mistake("There is no folder " + folder.folder() + " of texts.");
    }
    PrintWriter out = spec.commandLine().getOut();
    Gap.of(instances()).stream()
        .filter(gap -> gap.instances().size() >= least)
        .forEach(gap -> print(gap, out));
    return ExitCode.DONE;
  }

  private ImmutableList<Gap.Instance> instances() throws IOException, UnreadableArticleException {
    ImmutableList.Builder<Gap.Instance> instances = ImmutableList.builder();
    try (Pipeline pipeline = Pipeline.open(ontology.read());
        Conveyor<ImmutableList<Gap.Instance>> conveyor = new Conveyor<>(instances::addAll)) {
      for (Path text : folder.texts()) {
        Article article =
            new TextSource(text.toString(), text.toString(), MoreFiles.asByteSource(text))
                .article();
        conveyor.put(() -> Gap.instances(pipeline.understand(article)));
      }
      conveyor.finish();
    }
    return instances.build();
  }

  private static void print(Gap gap, PrintWriter out) {
    Gap.Cue cue = gap.cue();
    out.printf(
        Locale.ROOT,
        "%s by %s, %s: %d%n",
        cue.relation(),
        cue.lemma(),
        cue.upos(),
        gap.instances().size());
    for (Gap.Instance each : gap.instances()) {
      out.printf(
          Locale.ROOT,
          "  %.2f %s (%s): %s%n",
          each.probability(),
          each.statement(),
          each.sides(),
          each.sentence().replaceAll("\\s+", " "));
    }
  }
}
