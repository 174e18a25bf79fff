package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;

/** Names and sentences are found by their words, in whatever state the index was left. */
final class FullTextTest {
  private static final Entity FRANCE = entity("Country", "France");
  private static final Entity LOPEZ = entity("Person", "Ana López", "President López");

  @TempDir private Path folder;

  @Test
  void namesAreFoundWhateverTheirAccentsAndLetters() {
    try (GraphStore store = open()) {
      put(store, "a.txt", "France recognizes Ana López.");

      assertEquals("[Ana_López]", found(store, "rdfs:label", "LOPEZ"));
      assertEquals("[Ana_López]", found(store, "skos:altLabel", "presid* AND lópez"));
      assertEquals("[]", found(store, "rdfs:label", "recognizes"));
    }
  }

  @Test
  void sentencesAreFoundByTheFormsOfTheirWords() {
    try (GraphStore store = open()) {
      put(store, "a.txt", "France recognizes Ana López.");
      put(store, "b.txt", "France opposes Ana López on trade.");

      assertEquals("[recognizes]", relations(store, "recognized"));
      assertEquals("[opposes, recognizes]", relations(store, "lópez"));
      assertEquals("[opposes]", relations(store, "+trading +opposed"));
    }
  }

  @Test
  void whatNoArticleSaysAnyMoreIsNotFound() {
    try (GraphStore store = open()) {
      put(store, "a.txt", "France recognizes Ana López.");
      put(store, "b.txt", "France opposes Ana López on trade.");
      store.remove(ImmutableList.of("a.txt"));

      assertEquals("[]", relations(store, "recognized"));
      assertEquals("[Ana_López]", found(store, "rdfs:label", "lopez"));
      put(store, "b.txt", "France supports Ana López.");
      assertEquals("[]", relations(store, "trade"));
      assertEquals("[supports]", relations(store, "lópez"));
      store.remove(ImmutableList.of("b.txt"));
      assertEquals("[]", found(store, "rdfs:label", "lopez"));
    }
  }

  @Test
  void aNameThatManyArticlesHaveIsFoundOnce() {
    try (GraphStore store = open()) {
      put(store, "a.txt", "France recognizes Ana López.");
      put(store, "b.txt", "France opposes Ana López.");

      Integer rows =
          store.read(
              data ->
                  ImmutableList.copyOf(
                          QueryExec.dataset(data)
                              .query("SELECT * { ?s <http://jena.apache.org/text#query> 'france' }")
                              .select())
                      .size());
      assertEquals(1, rows);
    }
  }

  @Test
  void editsAreFoundToo() {
    Node graph = NodeFactory.createURI("urn:g");
    Node label = NodeFactory.createLiteralString("Erika Beispiel");
    Quad quad =
        Quad.create(
            graph,
            NodeFactory.createURI("https://newsgraph.org/entity/Erika"),
            Vocabulary.LABEL,
            label);
    try (GraphStore store = open()) {
      store.edit(data -> data.add(quad));
      assertEquals("[Erika]", found(store, "rdfs:label", "beispiel"));
      store.edit(data -> data.removeGraph(graph));
      assertEquals("[]", found(store, "rdfs:label", "beispiel"));
    }
  }

  /** As when a process dies after the database has taken the change and before the index has. */
  @Test
  void anIndexThatIsBehindIsMadeAnew() throws IOException {
    try (GraphStore store = open()) {
      put(store, "a.txt", "France recognizes Ana López.");
    }
    Path index = folder.resolve("store/words");
    Path old = folder.resolve("old");
    copy(index, old);
    try (GraphStore store = open()) {
      put(store, "b.txt", "France opposes Ana López on trade.");
      store.remove(ImmutableList.of("a.txt"));
    }
    MoreFiles.deleteRecursively(index, RecursiveDeleteOption.ALLOW_INSECURE);
    copy(old, index);
    try (GraphStore store = open()) {
      assertEquals("[opposes]", relations(store, "lópez"));
    }
  }

  @Test
  void anIndexThatIsMissingOrDamagedIsMadeAnew() throws IOException {
    try (GraphStore store = open()) {
      put(store, "a.txt", "France recognizes Ana López.");
    }
    Path index = folder.resolve("store/words");
    MoreFiles.deleteRecursively(index, RecursiveDeleteOption.ALLOW_INSECURE);
    try (GraphStore store = open()) {
      assertEquals("[recognizes]", relations(store, "lópez"));
    }
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
        Files.writeString(file, "nonsense");
      }
    }
    try (GraphStore store = open()) {
      assertEquals("[recognizes]", relations(store, "lópez"));
    }
  }

  @Test
  void aFailedWriteLeavesTheIndexAsItWas() {
    try (GraphStore store = open()) {
      put(store, "a.txt", "France recognizes Ana López.");
      try {
        store.edit(
            data -> {
              data.removeGraph(Iris.claims("a.txt"));
              throw new IllegalStateException("changed my mind");
            });
      } catch (IllegalStateException e) {
        assertEquals("changed my mind", e.getMessage());
      }
      assertEquals("[recognizes]", relations(store, "lópez"));
    }
  }

  @Test
  void compactingKeepsTheIndex() {
    try (GraphStore store = open()) {
      put(store, "a.txt", "France recognizes Ana López.");
      store.compact();
      assertEquals("[recognizes]", relations(store, "lópez"));
      put(store, "b.txt", "France opposes Ana López.");
      assertEquals("[opposes, recognizes]", relations(store, "lópez"));
    }
  }

  private GraphStore open() {
    return GraphStore.open(folder.resolve("store"));
  }

  private static void put(GraphStore store, String name, String sentence) {
    SampleArticle article = new SampleArticle(name, "2019-01-12");
    article.says(sentence, FRANCE, Splitter.on(' ').splitToList(sentence).get(1), LOPEZ);
    store.put(article.graph(), RUN);
  }

  private static String relations(GraphStore store, String words) {
    return ask(store, "?c text:query (ng:sentence '" + words + "') ; rdf:predicate ?x");
  }

  private static String found(GraphStore store, String property, String words) {
    return ask(store, "?x text:query (" + property + " '" + words + "')");
  }

  /** The local names of what x is. */
  private static String ask(GraphStore store, String pattern) {
    store.openWords();
    StringBuilder query = new StringBuilder("PREFIX text: <http://jena.apache.org/text#>\n");
    Vocabulary.PREFIXES.forEach(
        (name, iri) -> query.append("PREFIX " + name + ": <" + iri + ">\n"));
    query.append("SELECT DISTINCT ?x { " + pattern + " }");
    TreeSet<String> names = new TreeSet<>();
    boolean any =
        store.read(
            data -> {
              QueryExec.dataset(data)
                  .query(query.toString())
                  .select()
                  .forEachRemaining(
                      row -> names.add(row.get("x").getURI().replaceAll("^.*[#/]", "")));
              return true;
            });
    assertTrue(any);
    return names.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(file.getFileName()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
