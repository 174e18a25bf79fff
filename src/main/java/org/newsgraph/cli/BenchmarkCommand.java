package org.newsgraph.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.option.Mistake;
import org.newsgraph.pipeline.Conveyor;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.reader.WordReader;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Measures how many sentences a second the whole pipeline takes and the reader model alone, which
 * is given the same sentences with their words split already. Both take the same articles in the
 * same order, as many at once as a build does, in turns, so that both meet the same machine.
 */
@Command(
    name = "benchmark",
    hidden = true,
    description = "Prints sentences a second of the reader model alone and of the whole pipeline.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph benchmark seeds --rounds 5")
final class BenchmarkCommand implements Callable<Integer> {
  private static final int WARM_UP = 12;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders of texts.")
  private List<String> inputs;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "11",
      description =
          "How often each is measured, after twelve rounds to warm up (${DEFAULT-VALUE}).")
  private int rounds;

  @Mixin private OntologyOption ontology;
  @ParentCommand private Newsgraph newsgraph;
  @Spec private CommandSpec spec;

  /** The sentences a second of one round. */
  private record Round(double model, double pipeline) {
    double ratio() {
      return pipeline / model;
    }
  }

  @Override
  public Integer call() throws IOException, UnreadableArticleException {
    if (rounds < 1) {
      throw new Mistake("At least one round is needed, not " + rounds + ".");
    }
    ImmutableList<Article> articles = articles();
    try (Pipeline pipeline = Pipeline.open(ontology.read());
        WordReader reader = WordReader.load()) {
      print(measure(articles, pipeline, reader), spec.commandLine().getOut());
    }
    return ExitCode.DONE;
  }

  private ImmutableList<Article> articles() throws UnreadableArticleException {
    Inputs found = Inputs.find(inputs, newsgraph.in());
    if (!found.failures().isEmpty()) {
      throw new Mistake(found.failures().get(0).toString());
    }
    ImmutableList.Builder<Article> builder = ImmutableList.builder();
    for (Inputs.Input input : found.found()) {
      try (ArticleStream stream = input.source().open()) {
        Optional<Article> article = stream.next();
        while (article.isPresent()) {
          builder.add(article.get());
          article = stream.next();
        }
      }
    }
    ImmutableList<Article> articles = builder.build();
    if (articles.isEmpty()) {
      throw new Mistake("There is no article to measure with.");
    }
    return articles;
  }

  private ImmutableList<Round> measure(
      ImmutableList<Article> articles, Pipeline pipeline, WordReader reader) {
    ImmutableList<ImmutableList<ImmutableList<String>>> words =
        articles.stream().map(a -> words(pipeline.annotate(a))).collect(toImmutableList());
    int sentences = words.stream().mapToInt(List::size).sum();
    ImmutableList.Builder<Round> measured = ImmutableList.builder();
    for (int i = -WARM_UP; i < rounds; i++) {
      double model = sentences / seconds(words, reader::readWords);
      double whole = sentences / seconds(articles, pipeline::understand);
      if (i >= 0) {
        measured.add(new Round(model, whole));
      }
    }
    return measured.build();
  }

  private static ImmutableList<ImmutableList<String>> words(AnnotatedArticle article) {
    return article.sentences().stream()
        .map(s -> s.tokens().stream().map(Token::text).collect(toImmutableList()))
        .collect(toImmutableList());
  }

  private static <T> double seconds(ImmutableList<T> articles, Function<T, ?> work) {
    Stopwatch watch = Stopwatch.createStarted();
    try (Conveyor<Object> conveyor = new Conveyor<>(result -> {})) {
      articles.forEach(article -> conveyor.put(() -> work.apply(article)));
      conveyor.finish();
    }
    return watch.elapsed(TimeUnit.NANOSECONDS) / 1e9;
  }

  private static void print(ImmutableList<Round> rounds, PrintWriter out) {
    out.println("sentences a second  minimum  median  maximum");
    out.println(row("reader model", "%.1f", rounds, Round::model));
    out.println(row("whole pipeline", "%.1f", rounds, Round::pipeline));
    out.println(row("ratio", "%.3f", rounds, Round::ratio));
  }

  private static String row(
      String name, String format, ImmutableList<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] figures = rounds.stream().mapToDouble(figure).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%-18s  %7s  %6s  %7s",
        name,
        String.format(Locale.ROOT, format, figures[0]),
        String.format(Locale.ROOT, format, Quantiles.median().compute(figures)),
        String.format(Locale.ROOT, format, figures[figures.length - 1]));
  }
}
