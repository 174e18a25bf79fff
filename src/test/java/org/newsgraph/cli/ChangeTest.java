package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.cli.Shell.newsgraph;
import static org.newsgraph.cli.TwoArticles.articles;
import static org.newsgraph.cli.TwoArticles.export;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Shell.Answer;
import org.newsgraph.graph.GraphStore;

/** How a store changes: what takes whose place, what goes, and what is told of it. */
@Tag("slow")
final class ChangeTest {
  @TempDir private Path folder;
  private Path news;
  private String store;

  @BeforeEach
  void writeArticles() throws IOException {
    TwoArticles two = TwoArticles.in(folder);
    news = two.news();
    store = two.store();
  }

  @Test
  void whatComesInByStandardInputIsKnownByItsText() {
    newsgraph("date 2019-02-02\nFrance recognized Lopez.", false, "build", "-", "--store", store);
    newsgraph("Spain recognized Lopez.", false, "build", "-", "--store", store);

    Answer again =
        newsgraph(
            "date 2019-02-02\nFrance recognized Lopez.", false, "build", "-", "--store", store);

    assertEquals(2, articles(store).size());
    assertEquals(
        """
        Read 0 articles: 0 claims, of them 0 facts.
        Skipped 1 article that had not changed.
        """,
        again.out());
  }

  @Test
  void anotherTextOfAKnownNameTakesItsPlaceAndIsNamed() throws IOException {
    newsgraph("build", news.toString(), "--store", store);
    Path tuesday = Files.createDirectory(folder.resolve("tuesday"));
    Files.writeString(tuesday.resolve("a.txt"), "Chad thanked Lopez.");

    Answer answer = newsgraph("build", tuesday.toString(), "--store", store);

    assertEquals(
        """
        Read 1 article: 1 claim, of them 1 fact.
        Replaced 1 article, whose text was another:
          a.txt
        """,
        answer.out());
    assertTrue(export("statements", store).contains("Chad thanked Lopez."));
    assertFalse(export("statements", store).contains("France recognized Lopez."));
  }

  @Test
  void aFileReachedByAnotherPathKeepsItsName() throws IOException {
    Files.writeString(news.resolve("rows.csv"), "id,text\n7,Peru recognized Lopez.\n");
    newsgraph("build", news.toString(), "--store", store);
    String before = export("nquads", store);

    Answer parts =
        newsgraph("build", news + "/abroad", news + "/[r]*.csv", "--prune", "--store", store);

    assertEquals(
        """
        Read 0 articles: 0 claims, of them 0 facts.
        Skipped 2 articles that had not changed.
        """,
        parts.out());
    assertEquals(before, export("nquads", store));
    Files.writeString(news.resolve("abroad/b.txt"), "Chad thanked Lopez.");
    Answer changed = newsgraph("build", news + "/abroad/b.txt", "--store", store);
    assertTrue(
        changed.out().endsWith("Replaced 1 article, whose text was another:\n  abroad/b.txt\n"),
        changed.out());
  }

  @Test
  void twoFilesOfOneNameStayApartInTheFolderAboveBoth() throws IOException {
    Files.writeString(news.resolve("abroad/a.txt"), "Chad thanked Lopez.");
    newsgraph("build", news + "/a.txt", "--store", store);

    Answer replaced = newsgraph("build", news + "/abroad/a.txt", "--store", store);
    Answer both = newsgraph("build", news.toString(), "--store", store);

    assertTrue(replaced.out().contains("Replaced 1 article"), replaced.out());
    assertEquals(ExitCode.DONE, both.code(), both.err());
    assertEquals(ImmutableSortedSet.of("a.txt", "abroad/a.txt", "abroad/b.txt"), articles(store));
    assertTrue(export("statements", store).contains("France recognized Lopez."));
    assertTrue(export("statements", store).contains("Chad thanked Lopez."));
  }

  @Test
  void aStoreAmongTheInputsIsPassedOver() {
    newsgraph("build", news.toString(), "--store", news + "/store");

    Answer again = newsgraph("build", news.toString(), "--store", news + "/store");

    assertEquals(ExitCode.DONE, again.code(), again.err());
    assertTrue(again.out().contains("Skipped 1 file that holds no article."), again.out());
  }

  @Test
  void retractTakesOutAnArticleAndOnlyWhatNoOtherSays() throws IOException {
    newsgraph("build", news.toString(), "--store", store);
    String before = export("nquads", store);
    Files.writeString(news.resolve("c.txt"), "France recognized Lopez. Chad left the union.");
    newsgraph("build", news.toString(), "--store", store);

    Answer answer = newsgraph("retract", "c.txt", "--store", store);

    assertEquals(new Answer(ExitCode.DONE, "Retracted 1 article.\n", ""), answer);
    assertEquals(before, export("nquads", store));
    newsgraph("retract", "a.txt", "abroad/b.txt", "--store", store);
    assertEquals("", export("nquads", store));
  }

  @Test
  void pruneTakesOutWhatIsNoLongerInTheFolderAndNothingElse() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("o.txt"), "Chad recognized Lopez.");
    Files.writeString(other.resolve("a.txt"), Files.readString(news.resolve("a.txt")));
    newsgraph("build", other.toString(), "--store", store);
    newsgraph("build", news.toString(), "--store", store);
    Files.delete(news.resolve("a.txt"));
    Files.move(news.resolve("abroad/b.txt"), news.resolve("moved.txt"));

    Answer answer = newsgraph("build", news.toString(), "--prune", "--store", store);

    assertEquals(
        """
        Read 1 article: 1 claim, of them 0 facts.
        Pruned 1 article:
          abroad/b.txt
        """,
        answer.out(),
        answer.err());
    assertEquals(ImmutableSortedSet.of("a.txt", "moved.txt", "o.txt"), articles(store));
    Files.delete(other.resolve("a.txt"));
    newsgraph("build", other.toString(), "--prune", "--store", store);
    assertEquals(ImmutableSortedSet.of("moved.txt", "o.txt"), articles(store));
  }

  @Test
  void pruneLeavesTheArticlesOfFilesThatCannotBeReadNow() throws IOException {
    newsgraph("build", news.toString(), "--store", store);
    Files.write(news.resolve("a.txt"), new byte[] {0, 1, 2});

    newsgraph("build", news.toString(), "--prune", "--store", store);

    assertEquals(ImmutableSortedSet.of("a.txt", "abroad/b.txt"), articles(store));
  }

  @Test
  void theLogNamesEachRunsArticles() throws IOException {
    newsgraph("build", news.toString(), "--store", store);
    newsgraph("build", news.toString(), "--store", store);
    Files.writeString(news.resolve("a.txt"), "Chad thanked Lopez.");
    newsgraph("build", news.toString(), "--store", store);
    newsgraph("retract", "abroad/b.txt", "--store", store);
    String time = "(?m)(?<=^Run \\d, ).*";

    assertEquals(
        """
        Run 1, TIME
          added 2 articles:
            a.txt
            abroad/b.txt
        Run 2, TIME
          replaced 1 article:
            a.txt
        Run 3, TIME
          removed 1 article:
            abroad/b.txt
        """,
        newsgraph("log", "--store", store).out().replaceAll(time, "TIME"));
    assertEquals(
        """
        Run 1, TIME
          added 1 article:
            abroad/b.txt
        Run 3, TIME
          removed 1 article:
            abroad/b.txt
        """,
        newsgraph("log", "abroad/b.txt", "--store", store).out().replaceAll(time, "TIME"));
  }

  @Test
  void editsAreToldToo() {
    Node node = NodeFactory.createURI("urn:notes");
    try (GraphStore graphs = GraphStore.open(Path.of(store))) {
      graphs.edit(data -> data.add(Quad.create(node, node, node, node)));
    }

    String log = newsgraph("log", "--store", store).out();
    assertTrue(log.matches("Run 1, \\S+\n  edited 1 graph:\n    urn:notes\n"), log);
  }

  @Test
  void compactingKeepsWhatTheStoreHolds() {
    newsgraph("build", news.toString(), "--store", store);
    String before = export("nquads", store);

    Answer answer = newsgraph("compact", "--store", store);

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    assertTrue(
        answer.out().matches("Compacted .*store from \\d+ MB to \\d+ MB\\.\n"), answer.out());
    assertEquals(before, export("nquads", store));
  }
}
