package org.newsgraph.graph;

import static com.google.common.base.Preconditions.checkState;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.GraphStoreTest.france;
import static org.newsgraph.graph.GraphStoreTest.incoming;
import static org.newsgraph.graph.GraphStoreTest.spain;
import static org.newsgraph.graph.SampleArticle.RUN;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store remembers of its changes, and of the files that its articles came from. */
class HistoryTest {
  private final Path temp;
  private final Path folder;

  HistoryTest(@TempDir Path temp) {
    this.temp = temp;
    folder = temp.resolve("store");
  }

  @Test
  void theLogTellsWhatEachRunDidToEachArticle() {
    Run other = new Run("newsgraph 0.2.0", "c0", "a1", "b2");
    try (GraphStore store = open("2019-02-02T10:00:00.5Z")) {
      store.put(List.of(incoming(france("a.txt")), incoming(france("b.txt"))), RUN);
      store.put(france("c.txt"), RUN);
    }
    try (GraphStore store = open("2019-02-03T10:00:00Z")) {
      assertEquals(
          "{a.txt=REPLACED, b.txt=READ_AGAIN, d.txt=ADDED}",
          store
              .put(
                  List.of(
                      incoming(spain("a.txt")),
                      incoming(france("b.txt")),
                      incoming(spain("d.txt"))),
                  other)
              .toString());
      store.remove(List.of("c.txt"));
    }
    try (GraphStore store = open("2019-02-04T10:00:00Z")) {
      store.remove(List.of("c.txt"));
      assertEquals(
          List.of(
              "1 2019-02-02T10:00:00Z {ADDED=[a.txt, b.txt, c.txt]}",
              "2 2019-02-03T10:00:00Z"
                  + " {ADDED=[d.txt], REPLACED=[a.txt], READ_AGAIN=[b.txt], REMOVED=[c.txt]}"),
          log(store));
    }
  }

  @Test
  void theLogTellsWhichGraphsWereEdited() {
    Quad note = Quad.create(node("urn:notes"), node("urn:a"), node("urn:is"), node("urn:b"));
    try (GraphStore store = open("2019-02-02T10:00:00Z")) {
      store.edit(data -> data.add(note));
      store.edit(data -> data.add(note));
      store.edit(data -> data.contains(note));
    }
    try (GraphStore store = open("2019-02-03T10:00:00Z")) {
      store.edit(data -> data.removeGraph(node("urn:notes")));
      store.edit(data -> data.removeGraph(node("urn:none")));
      assertEquals(
          List.of(
              "1 2019-02-02T10:00:00Z {EDITED=[urn:notes]}",
              "2 2019-02-03T10:00:00Z {EDITED=[urn:notes]}"),
          log(store));
    }
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  @Test
  void whatAnAbortedTransactionDidIsNotInTheLog() {
    try (GraphStore store = open("2019-02-02T10:00:00Z")) {
      Collection<Incoming> failing =
          Collections2.transform(
              List.of("a.txt", "b.txt"),
              name -> {
                checkState(name.equals("a.txt"), "lost at %s", name);
                return incoming(france(name));
              });
      assertThrows(IllegalStateException.class, () -> store.put(failing, RUN));
      assertEquals(List.of(), log(store));
      store.put(france("c.txt"), RUN);
      assertEquals(List.of("1 2019-02-02T10:00:00Z {ADDED=[c.txt]}"), log(store));
    }
  }

  private GraphStore open(String time) {
    return GraphStore.open(folder, () -> Instant.parse(time));
  }

  private static List<String> log(GraphStore store) {
    return store.log().stream()
        .map(entry -> entry.number() + " " + entry.time() + " " + entry.articles())
        .toList();
  }

  @Test
  void anArticleGoesWithTheLastOfItsFiles() {
    Path news = folder.resolveSibling("news");
    Path a = news.resolve("a.txt");
    Path copy = folder.resolveSibling("copies").resolve("a.txt");
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(List.of(incoming(france("a.txt"), a.toString()), incoming(spain("b.txt"))), RUN);
      assertTrue(store.knows("a.txt", a));
      assertFalse(store.knows("a.txt", copy));
      store.addFiles(ImmutableSetMultimap.of("a.txt", copy));
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(ImmutableSetMultimap.of("a.txt", a), store.articlesBelow(news));
      assertEquals(2, store.articlesBelow(temp).size());
      assertEquals("[]", store.removeFiles(store.articlesBelow(news)).toString());
      assertEquals("[a.txt]", store.removeFiles(ImmutableSetMultimap.of("a.txt", copy)).toString());
      assertEquals("[b.txt]", store.articles().toString());
      assertTrue(store.articlesBelow(temp).isEmpty());
    }
  }

  @Test
  void anotherTextIsNoLongerFromTheFilesOfTheOneBefore() {
    Path a = folder.resolveSibling("a.txt");
    Path b = folder.resolveSibling("b.txt");
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(List.of(incoming(france("x"), a.toString())), RUN);
      store.put(List.of(incoming(spain("x"), b.toString())), RUN);
      assertFalse(store.knows("x", a));
      assertTrue(store.knows("x", b));
    }
  }

  @Test
  void storeAndInputsMayMoveTogether() throws IOException {
    Path together = Files.createDirectory(folder.resolveSibling("together"));
    Path moved = folder.resolveSibling("moved");
    try (GraphStore store = GraphStore.open(together.resolve("store"))) {
      String file = together.toRealPath().resolve("a.txt").toString();
      store.put(List.of(incoming(france("a.txt"), file)), RUN);
    }
    Files.move(together, moved);
    try (GraphStore store = GraphStore.open(moved.resolve("store"))) {
      assertTrue(store.knows("a.txt", moved.toRealPath().resolve("a.txt")));
    }
  }
}
