package org.newsgraph.cli;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures how many sentences a second the reader model and the whole pipeline take. */
@Command(
    name = "benchmark",
    hidden = true,
    description = "Prints sentences a second of the reader model alone and of the whole pipeline.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph benchmark seeds --rounds 5")
final class BenchmarkCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders of texts.")
  private List<String> inputs;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often each is measured, after one round to warm up (${DEFAULT-VALUE}).")
  private int rounds;

  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnreadableArticleException {
    ImmutableList<Article> articles = articles();
    PrintWriter out = spec.commandLine().getOut();
    try (Pipeline pipeline = Pipeline.open(ontology.read())) {
      int sentences =
          articles.stream()
              .mapToInt(article -> pipeline.annotate(article).sentences().size())
              .sum();
      double model = Double.MIN_VALUE;
      double whole = Double.MIN_VALUE;
      for (int round = 0; round <= rounds; round++) { // In turns: both meet the same machine.
        double annotated = sentences / seconds(articles, pipeline::annotate);
        double processed = sentences / seconds(articles, pipeline::process);
        model = round == 0 ? model : Math.max(model, annotated);
        whole = round == 0 ? whole : Math.max(whole, processed);
      }
      out.printf(Locale.ROOT, "reader model    %7.1f sentences a second%n", model);
      out.printf(Locale.ROOT, "whole pipeline  %7.1f sentences a second%n", whole);
      out.printf(Locale.ROOT, "ratio           %7.2f%n", whole / model);
    }
    return ExitCode.DONE;
  }

  private ImmutableList<Article> articles() throws UnreadableArticleException {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (ArticleSource source : Inputs.find(inputs, newsgraph.in()).found()) {
      try (ArticleStream stream = source.open()) {
        for (Optional<Article> article = stream.next();
            article.isPresent();
            article = stream.next()) {
          articles.add(article.get());
        }
      }
    }
    return articles.build();
  }

  private static double seconds(ImmutableList<Article> articles, Consumer<Article> work) {
    Stopwatch watch = Stopwatch.createStarted();
    articles.forEach(work);
    return watch.elapsed(TimeUnit.NANOSECONDS) / 1e9;
  }
}
