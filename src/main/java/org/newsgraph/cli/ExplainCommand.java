package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.lexicon.OntologyFiles;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a sentence is understood, step by step. */
@Command(
    name = "explain",
    description = "Shows the words, clauses and senses of a sentence, and why each fired or not.",
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
    if (sentence.isBlank()) {
      throw new Mistake("There is no sentence to explain.");
    }
    Article article = new Article("sentence", Optional.ofNullable(date), sentence);
    try (Pipeline pipeline = Pipeline.open(OntologyFiles.read(ontology.folder()))) {
      print(pipeline.annotate(article), spec.commandLine().getOut());
      return ExitCode.DONE;
    }
  }

  private static void print(AnnotatedArticle article, PrintWriter out) {
    for (Sentence each : article.sentences()) {
      TextTable.of(
              ImmutableList.of("", "word", "lemma", "part of speech", "head", "function", "type"),
              each.tokens().stream().map(ExplainCommand::row).toList())
          .print(out);
      out.println();
    }
  }

  private static ImmutableList<String> row(Token token) {
    return ImmutableList.of(
        String.valueOf(token.index()),
        token.text(),
        token.lemma(),
        token.upos(),
        String.valueOf(token.head()),
        token.relation(),
        token.entityType());
  }
}
