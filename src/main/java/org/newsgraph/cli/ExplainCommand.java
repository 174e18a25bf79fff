package org.newsgraph.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.ReadableText;
import org.newsgraph.option.Mistake;
import org.newsgraph.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a sentence is understood, step by step. */
@Command(
    name = "explain",
    description = "Shows words, clauses and proposals, and why each became a claim or not.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph explain 'France refused to recognize Lopez.' --date 2019-02-02")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotation marks.")
  private String sentence;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day of publication, such as 2019-02-02.")
  private @Nullable LocalDate date;

  @Mixin private OntologyOption ontology;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String words = ReadableText.of(sentence);
    if (words.isBlank()) {
      throw new Mistake("There is no sentence to explain.");
    }
    Article article = new Article("sentence", Optional.ofNullable(date), words);
    try (Pipeline pipeline = Pipeline.open(ontology.read())) {
      new Explanation(pipeline.understand(article)).print(spec.commandLine().getOut());
      return ExitCode.DONE;
    }
  }
}
