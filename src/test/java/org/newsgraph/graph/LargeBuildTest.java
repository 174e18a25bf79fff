package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.grammar.English;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.TermsOfOffice;
import org.newsgraph.identity.UsersWord;

/** Many articles for an empty store: they go by way of a file and Jena's bulk loader. */
final class LargeBuildTest {
  private static final Identity IDENTITY =
      new Identity(
          Gazetteer.of(English.ONTOLOGY.tables()),
          English.LEXICON,
          TermsOfOffice.of(English.ONTOLOGY.tables()));
  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez");

  @TempDir private Path temp;

  private Path store(String name) {
    return temp.resolve(name);
  }

  private static GraphStore open(Path folder) {
    return GraphStore.open(folder, () -> NOON);
  }

  /** Articles of which each third is a copy of the one before it, with names to be judged. */
  private static List<Incoming> articles(int begin, int end) {
    return IntStream.range(begin, end)
        .mapToObj(
            number ->
                new Incoming(
                    article(number), Optional.of(Path.of("/news").resolve(number + ".txt"))))
        .toList();
  }

  private static ArticleGraph article(int number) {
    SampleArticle article = new SampleArticle(number + ".txt", "2019-02-02");
    int text = number % 3 == 2 ? number - 1 : number;
    for (int i = 0; i < 14; i++) {
      Entity state = entity("Country", "Land" + (text * 7 + i * 3) % 50);
      Entity who = i == 0 && number % 2 == 0 ? entity("Person", "Lopez") : LOPEZ;
      article.says(state.label() + " recognizes Lopez, \"" + text + i, state, "recognizes", who);
    }
    ArticleGraph made = article.graph();
    return ArticleGraph.of(made.article(), made.claims(), IDENTITY);
  }

  private static void fill(GraphStore store) {
    store.put(articles(0, 10), RUN);
    store.put(articles(10, 25), RUN);
    store.put(articles(25, 30), RUN);
    store.settle();
    store.identify(IDENTITY, UsersWord.NONE);
  }

  private static ImmutableSet<Quad> quads(GraphStore store) {
    return store.read(
        data ->
            data.stream()
                .filter(quad -> !quad.getPredicate().equals(Vocabulary.WORDS_STATE))
                .collect(ImmutableSet.toImmutableSet()));
  }

  private static String export(GraphStore store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exports.write(store, ExportFormat.NQUADS, out);
    return out.toString(UTF_8);
  }

  private static ImmutableList<String> found(GraphStore store, String words) {
    store.openWords();
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT DISTINCT ?s { ?s text:query '%s' }"
            .formatted(words);
    return store.read(
        data ->
            ImmutableList.sortedCopyOf(
                QueryExec.dataset(data).query(query).select().materialize().stream()
                    .map(row -> row.get("s").toString())
                    .toList()));
  }

  @Test
  void leavesTheSameAsTransactionsDo() throws IOException {
    try (GraphStore small = open(store("small"));
        GraphStore large = open(store("large"))) {
      large.expectMany();
      fill(small);
      fill(large);

      assertTrue(export(large).contains("copyOf"), "no copy among the articles");
      assertEquals(export(small), export(large));
      assertEquals(ImmutableSet.of(), Sets.symmetricDifference(quads(small), quads(large)));
      assertEquals(small.log(), large.log());
      assertEquals(KnownEntity.named(small, "Ana Lopez"), KnownEntity.named(large, "Ana Lopez"));
      assertEquals(found(small, "Land7"), found(large, "Land7"));
      assertFalse(found(large, "Land7").isEmpty());
      assertTrue(large.knows("7.txt", Path.of("/news/7.txt")));
    }
  }

  @Test
  void whatWasPutInBeforeAProcessDiedIsThereWhenTheStoreIsOpenedNext() throws IOException {
    try (GraphStore store = open(store("large"))) {
      store.expectMany();
      store.put(articles(0, 10), RUN);
      store.put(articles(10, 20), RUN);
      assertFalse(store.contains("3.txt"), "read before it is settled");
    }
    Path data = store("large").resolve("Data-0001");
    Files.writeString(
        data.resolve("intake.nq"), "<a:b> <a:c> \"half a li", UTF_8, StandardOpenOption.APPEND);
    Files.createDirectories(store("large").resolve("Data-0002-tmp/Data-0001"));

    try (GraphStore store = open(store("large"));
        GraphStore small = open(store("small"))) {
      small.put(articles(0, 20), RUN);
      assertEquals(export(small), export(store));
      assertFalse(Files.exists(data), "the old files are still there");

      store.put(articles(20, 30), RUN);
      fill(small);
      store.identify(IDENTITY, UsersWord.NONE);
      assertEquals(export(small), export(store));
    }
  }

  @Test
  void whatNeverBecameWholeLeavesAnEmptyStore() throws IOException {
    try (GraphStore store = open(store("large"))) {
      store.put(ImmutableList.of(), RUN);
    }
    Path intake = store("large").resolve("Data-0001/intake.nq");
    Files.writeString(intake, "<a:b> <a:c> <a:d> <a:e> .\n<a:b> <a:c> \"# whole", UTF_8);
    try (GraphStore store = open(store("large"))) {
      assertTrue(store.articles().isEmpty());
      assertFalse(Files.exists(intake));
    }
  }

  @Test
  void aStoreThatHeldArticlesIsWrittenAtOnce() {
    try (GraphStore store = open(store("small"))) {
      store.put(articles(0, 1), RUN);
      store.expectMany();
      store.put(articles(1, 3), RUN);
      assertEquals(3, store.articles().size());
    }
  }

  @Test
  void aPackedStoreAnswersAsBeforeAndIsWrittenOn() throws IOException {
    try (GraphStore store = open(store("packed"))) {
      for (int i = 0; i < 20; i++) {
        store.put(articles(i, i + 1), RUN);
      }
      store.identify(IDENTITY, UsersWord.NONE);
      ImmutableSet<Quad> before = quads(store);
      store.packIfGrown(1 << 30);
      assertTrue(Files.exists(store("packed").resolve("Data-0001")), "packed for nothing");
      store.packIfGrown(0);
      assertFalse(Files.exists(store("packed").resolve("Data-0001")), "not packed");

      assertEquals(before, quads(store));
      for (Quad quad : ImmutableList.copyOf(before).subList(0, 200)) {
        assertEveryIndexHolds(store, quad);
      }
      store.put(articles(20, 30), RUN);
      store.remove(List.of("0.txt"));
      assertEquals(29, store.articles().size());
    }
    try (GraphStore store = open(store("packed"))) {
      assertEquals(29, store.articles().size());
    }
  }

  private static void assertEveryIndexHolds(GraphStore store, Quad quad) {
    Node any = Node.ANY;
    boolean held =
        store.read(
            data ->
                data.stream(quad.getGraph(), quad.getSubject(), any, any).anyMatch(quad::equals)
                    && data.stream(quad.getGraph(), any, quad.getPredicate(), any)
                        .anyMatch(quad::equals)
                    && data.stream(quad.getGraph(), any, any, quad.getObject())
                        .anyMatch(quad::equals)
                    && data.stream(any, quad.getSubject(), any, any).anyMatch(quad::equals)
                    && data.stream(any, any, quad.getPredicate(), quad.getObject())
                        .anyMatch(quad::equals)
                    && data.stream(any, any, any, quad.getObject()).anyMatch(quad::equals));
    assertTrue(held, quad::toString);
  }
}
