package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Inputs.Input;

/** Builds from sources that hold many articles. */
class SourcesTest {
  @TempDir private Path folder;
  private final Told told = new Told();

  /** A source with an article in each line: its name, a tab and its text. */
  private record Lines(String name, String label, ImmutableList<String> lines, List<String> closed)
      implements ArticleSource {
    @Override
    public ArticleStream open() throws UnreadableArticleException {
      if (lines.isEmpty()) {
        throw new UnreadableArticleException(label, "it has no lines");
      }
      Iterator<String> rest = lines.iterator();
      return new ArticleStream() {
        @Override
        public Optional<Article> next() throws UnreadableArticleException {
          return rest.hasNext() ? Optional.of(article(rest.next())) : Optional.empty();
        }

        @Override
        public void close() {
          closed.add(name);
        }
      };
    }

    private Article article(String line) throws UnreadableArticleException {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new UnreadableArticleException(label + ", line " + line, "it has no text");
      }
      return new Article(
          name + "/" + line.substring(0, tab), Optional.empty(), line.substring(tab + 1));
    }
  }

  /** All that a build told. */
  private static final class Told implements Progress {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void opens(ArticleSource source, int index, int sources) {
      lines.add((index + 1) + " of " + sources + ": " + source.label());
    }

    @Override
    public void reads(int number) {
      lines.add("article " + number);
    }

    @Override
    public void failed(Failure failure) {
      lines.add("FAILED " + failure);
    }
  }

  private final List<String> closed = new ArrayList<>();

  private Lines lines(String name, String... lines) {
    return new Lines(name, "d/" + name, ImmutableList.copyOf(lines), closed);
  }

  private static Inputs inputs(ArticleSource... sources) {
    return new Inputs(
        Arrays.stream(sources)
            .map(source -> new Input(source, Optional.empty(), true))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private GraphStore store() {
    return GraphStore.open(folder.resolve("store"));
  }

  private static Pipeline pipeline() throws IOException {
    return Pipeline.open(Ontology.read(Path.of("ontology")));
  }

  @Test
  void anUnreadableArticleIsAFailureAndTheOthersGoOn() throws IOException {
    Lines feed = lines("feed", "1\tFrance recognized Lopez.", "2", "3\tSpain thanked Lopez.");
    Lines none = lines("none");
    try (Pipeline pipeline = pipeline();
        GraphStore store = store()) {
      BuildReport report = new Build(pipeline, store, told).run(inputs(feed, none));

      assertEquals(2, report.read());
      assertEquals(2, report.failures().count());
      assertEquals("[feed/1, feed/3]", store.articles().toString());
    }
    assertEquals(
        List.of(
            "1 of 2: d/feed",
            "article 1",
            "article 2",
            "article 3",
            "2 of 2: d/none",
            "article 1",
            "FAILED d/feed, line 2: it has no text",
            "FAILED d/none: it has no lines"),
        told.lines);
    assertEquals(List.of("feed"), closed);
  }

  @Test
  void manyArticlesOfOneSourceAreAllStoredAndTheSecondOfANameIsRefused() throws IOException {
    String[] articles =
        IntStream.range(0, 120)
            .mapToObj(i -> (i == 100 ? "0\tSpain left." : i % 110 + "\tFrance recognized Lopez."))
            .toArray(String[]::new);
    try (Pipeline pipeline = pipeline();
        GraphStore store = store()) {
      BuildReport first = new Build(pipeline, store, told).run(inputs(lines("feed", articles)));

      assertEquals(109, first.read());
      assertEquals(10, first.of(Outcome.REPEATED).count());
      assertEquals(109, first.facts());
      assertEquals(109, store.articles().size());
      assertEquals(
          "[d/feed, feed/0: an article before it is called feed/0 too;"
              + " of two folders, build the folder above both]",
          first.failures().samples().toString());

      BuildReport second = new Build(pipeline, store, told).run(inputs(lines("feed", articles)));

      assertEquals(0, second.read());
      assertEquals(109, second.of(Outcome.UNCHANGED).count());
      assertEquals(1, second.failures().count());
    }
  }

  /** The loader makes the second folder of data, and packing the third. */
  @Test
  void aLargeBuildIntoAnEmptyStoreGoesByTheLoaderAndIsPacked() throws IOException {
    Lines feed =
        lines("feed", "1\tFrance recognized Lopez.", "2\tSpain left.", "3\tChad thanked Spain.");
    Build.Portions small = new Build.Portions(2, 10, Duration.ofHours(1), 0);
    try (Pipeline pipeline = pipeline();
        GraphStore store = store()) {
      new Build(pipeline, store, told).run(inputs());
      assertEquals("Data-0001", dataFolders());
      new Build(pipeline, store, told, UsersWord.NONE, small).run(inputs(feed));

      assertEquals("Data-0003", dataFolders());
      assertEquals("[feed/1, feed/2, feed/3]", store.articles().toString());
      BuildReport again = new Build(pipeline, store, told, UsersWord.NONE, small).run(inputs(feed));
      assertEquals(3, again.of(Outcome.UNCHANGED).count());
      assertEquals("Data-0003", dataFolders());
    }
  }

  private String dataFolders() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("store"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("Data-"))
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }

  @Test
  void anArticleThatCannotBeUnderstoodIsAFailureOfItsOwn() throws IOException {
    Pipeline closedOne = pipeline();
    closedOne.close();
    try (GraphStore store = store()) {
      BuildReport report =
          new Build(closedOne, store, told)
              .run(inputs(lines("feed", "1\tFrance recognized Lopez.", "2\tSpain left.")));

      assertEquals(0, report.read());
      assertEquals(2, report.failures().count());
      assertTrue(
          report
              .failures()
              .samples()
              .get(1)
              .toString()
              .startsWith("d/feed, feed/2: could not be understood, which is a bug: "),
          report.toString());
    }
  }
}
