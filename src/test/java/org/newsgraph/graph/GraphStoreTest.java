package org.newsgraph.graph;

import static com.google.common.base.Preconditions.checkState;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.read.Ontology;

class GraphStoreTest {
  private static final Entity FRANCE = entity("Country", "France");
  private static final Entity SPAIN = entity("Country", "Spain", "Madrid");
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez");

  private final Path folder;

  GraphStoreTest(@TempDir Path temp) {
    folder = temp.resolve("store");
  }

  static ArticleGraph france(String name) {
    SampleArticle article = new SampleArticle(name, "2019-02-02");
    article.says("France recognizes Lopez.", FRANCE, "recognizes", LOPEZ);
    return article.graph();
  }

  static ArticleGraph spain(String name) {
    SampleArticle article = new SampleArticle(name, "2019-02-03");
    article.says("Spain no longer recognizes Lopez.", SPAIN, "recognizes", LOPEZ).negative();
    return article.graph();
  }

  static Incoming incoming(ArticleGraph graph, String... file) {
    return new Incoming(graph, Arrays.stream(file).findFirst().map(Path::of));
  }

  static boolean ask(GraphStore store, String pattern) {
    String query =
        "PREFIX ng: <"
            + Namespaces.NG
            + "> PREFIX rdfs: <"
            + Namespaces.RDFS
            + "> PREFIX ex: <"
            + Namespaces.ENTITY
            + "> ASK {"
            + pattern
            + "}";
    return store.read(data -> QueryExec.dataset(data).query(query).ask());
  }

  @Test
  void factsAreInTheDefaultGraphAndDenialsAreNot() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
      store.put(spain("b.txt"), RUN);
      assertTrue(ask(store, "ex:France ng:recognizes ex:Ana_Lopez"));
      assertFalse(ask(store, "ex:Spain ng:recognizes ex:Ana_Lopez"));
      assertTrue(ask(store, "?claim ng:polarity ng:negative"));
    }
  }

  @Test
  void factsOfTwoArticlesStayWhenOneGoes() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
      store.put(france("b.txt"), RUN);
      assertEquals("[a.txt]", store.remove(List.of("a.txt")).toString());
      assertTrue(ask(store, "ex:France ng:recognizes ex:Ana_Lopez"));
      assertEquals("[b.txt]", store.remove(List.of("b.txt", "c.txt")).toString());
      assertFalse(ask(store, "?s rdfs:label ?o"));
      assertEquals("[]", store.remove(List.of("b.txt")).toString());
    }
  }

  @Test
  void putReplacesTheArticleOfThatName() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
      store.put(spain("a.txt"), RUN);
      assertFalse(ask(store, "ex:France ?p ?o"));
      assertTrue(store.contains(spain("a.txt").article(), RUN));
      assertFalse(store.contains(france("a.txt").article(), RUN));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "newsgraph 0.2.0, c0, a1, b2",
    "newsgraph 0.1.0, c1, a1, b2",
    "newsgraph 0.1.0, c0, a2, b2",
    "newsgraph 0.1.0, c0, a1, b3",
  })
  void anotherRunHasNotReadTheArticle(
      String software, String program, String model, String ontology) {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(spain("a.txt"), RUN);
      assertFalse(
          store.contains(spain("a.txt").article(), new Run(software, program, model, ontology)));
    }
  }

  @Test
  void articleIsNotTheSameWithoutTheTextThatIsAskedFor() {
    Article article = france("a.txt").article();
    try (GraphStore store = GraphStore.openWithoutTexts(folder)) {
      store.put(france("a.txt"), RUN);
      assertTrue(store.contains(article, RUN));
      assertFalse(ask(store, "?article ng:text ?text"));
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertFalse(store.contains(article, RUN));
      store.put(france("a.txt"), RUN);
      assertTrue(store.contains(article, RUN));
      assertTrue(ask(store, "?article ng:text ?text"));
    }
  }

  @Test
  void severalArticlesGoInWholeOrNotAtAll() {
    List<String> names = IntStream.range(0, 200).mapToObj(i -> i + ".txt").toList();
    Collection<Incoming> failing =
        Collections2.transform(
            names,
            name -> {
              checkState(!name.equals("150.txt"), "lost at %s", name);
              return incoming(france(name));
            });
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(spain("1.txt"), RUN);
      assertThrows(IllegalStateException.class, () -> store.put(failing, RUN));
      assertEquals("[1.txt]", store.articles().toString());
      assertTrue(ask(store, "ex:Spain ?p ?o"));

      store.put(names.stream().map(name -> incoming(france(name))).toList(), RUN);
      assertEquals(200, store.articles().size());
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertEquals(200, store.articles().size());
      assertFalse(ask(store, "ex:Spain ?p ?o"));
      assertTrue(ask(store, "ex:France ng:recognizes ex:Ana_Lopez"));
    }
  }

  @Test
  void aCompactedStoreHoldsTheSameInLessRoom() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      for (int i = 0; i < 20; i++) {
        store.put(france(i + ".txt"), RUN);
      }
      store.remove(List.of("3.txt"));
      String before = export(store);
      long size = GraphStore.size(folder);

      store.compact();

      assertTrue(GraphStore.size(folder) < size, size + " bytes before");
      assertEquals(before, export(store));
      assertTrue(ask(store, "ex:France ng:recognizes ex:Ana_Lopez"));
      store.put(spain("3.txt"), RUN);
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertEquals(20, store.articles().size());
      store.compact();
      store.put(france("20.txt"), RUN);
      assertEquals(21, store.articles().size());
      assertEquals(2, store.log().size());
    }
  }

  private static String export(GraphStore store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exports.write(store, ExportFormat.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void storeIsThereAgainAfterClosing() {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("b/ö.txt"), RUN);
      store.put(france("a.txt"), RUN);
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertEquals(
          ImmutableSortedSet.of("a.txt", "b/ö.txt"),
          ImmutableSortedSet.copyOf(Comparator.naturalOrder(), store.articles()));
    }
  }

  @Test
  void ontologyAnswersQueriesAndIsLeftOutOfExports() throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(france("a.txt"), RUN);
      store.putOntology(Ontology.read(Path.of("ontology")));
      store.putOntology(Ontology.read(Path.of("ontology")));
      assertTrue(ask(store, "ex:France ?relation ex:Ana_Lopez . ?relation a ng:Relation"));
      assertFalse(ask(store, "?entry a <http://www.w3.org/ns/lemon/ontolex#LexicalEntry>"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Exports.write(store, ExportFormat.TURTLE, out);
      assertFalse(out.toString(StandardCharsets.UTF_8).contains("ng:Relation"));
      assertFalse(out.toString(StandardCharsets.UTF_8).contains("ng:added"));
    }
  }
}
