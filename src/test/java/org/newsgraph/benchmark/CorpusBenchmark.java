package org.newsgraph.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Pipeline;

/**
 * The figures of large stores, written into {@code .github/BENCHMARKS.md}. {@code -Dsizes} names
 * the numbers of articles and {@code -Dtexts} what is read and recombined.
 */
final class CorpusBenchmark {
  private static final Path PAGE = Path.of(".github/BENCHMARKS.md");
  private static final int MOST_READ = 100;

  @TempDir(factory = TempDirFactory.Standard.class)
  private Path folder;

  @Test
  void figuresOfLargeStores() throws Exception {
    List<StoreMeasure> stores = new ArrayList<>();
    Ontology ontology = Ontology.read(Path.of("ontology"));
    try (Pipeline pipeline = Pipeline.open(ontology)) {
      ImmutableList<Article> texts = texts();
      texts.stream().limit(20).forEach(pipeline::understand);
      Reading reading = read(texts, pipeline);
      MadeCorpus corpus = new MadeCorpus(reading.graphs(), pipeline.identity());
      for (String size : Splitter.on(',').split(System.getProperty("sizes", "1000,10000"))) {
        Path own = Files.createDirectory(folder.resolve(size));
        int articles = Integer.parseInt(size);
        StoreMeasure store =
            new StoreMeasure(corpus, articles, pipeline.identity(), pipeline.run(), own);
        stores.add(store);
        store.measure(ontology);
        write(reading, stores);
        store.compare();
        write(reading, stores);
        MoreFiles.deleteRecursively(own, RecursiveDeleteOption.ALLOW_INSECURE);
      }
      assertTrue(stores.stream().allMatch(store -> !store.questions().isEmpty()));
    }
  }

  private static void write(Reading reading, List<StoreMeasure> stores) throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    Files.writeString(PAGE, BenchmarkPage.replace(page, reading, stores), UTF_8);
  }

  /**
   * How fast texts are read.
   *
   * @param graphs what they say
   * @param sentences how many they have
   * @param annotating the seconds of splitting and reading, one article after the other
   * @param understanding the seconds of the whole way, one article after the other
   */
  record Reading(
      ImmutableList<ArticleGraph> graphs, int sentences, double annotating, double understanding) {}

  private static ImmutableList<Article> texts() throws IOException, UnreadableArticleException {
    String input = System.getProperty("texts", "seeds");
    ImmutableList.Builder<Article> texts = ImmutableList.builder();
    int read = 0;
    for (Inputs.Input each : Inputs.find(List.of(input), InputStream.nullInputStream()).found()) {
      try (ArticleStream stream = each.source().open()) {
        Optional<Article> next = stream.next();
        while (next.isPresent() && read++ < MOST_READ) {
          texts.add(next.get());
          next = stream.next();
        }
      }
    }
    return texts.build();
  }

  private static Reading read(ImmutableList<Article> texts, Pipeline pipeline) {
    Stopwatch watch = Stopwatch.createStarted();
    int sentences = texts.stream().mapToInt(t -> pipeline.annotate(t).sentences().size()).sum();
    double annotating = watch.elapsed(TimeUnit.NANOSECONDS) / 1e9;
    watch.reset().start();
    ImmutableList<ArticleGraph> graphs =
        texts.stream()
            .map(text -> pipeline.understand(text).graph())
            .collect(ImmutableList.toImmutableList());
    double understanding = watch.elapsed(TimeUnit.NANOSECONDS) / 1e9;
    return new Reading(graphs, sentences, annotating, understanding);
  }
}
