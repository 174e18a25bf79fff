package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;

/**
 * A process that adds, replaces and removes articles and compacts the store is killed at random
 * moments, again and again over one store. {@code -Dkills=N} says how often.
 */
@Tag("slow")
class KilledWriterTest {
  private static final int ARTICLES = 40;
  private static final int VERSIONS = 4;
  private static final int MOST_MILLIS = 1500;
  private static final int AT_ONCE = 4;

  /** What a writer that builds an empty store is told in place of a number. */
  private static final int LARGE = -1;

  private static final String READY = "ready";

  @TempDir private Path temp;

  /** One of the texts that an article has in its time. */
  private static Incoming article(int number, int version) {
    SampleArticle article = new SampleArticle(number + ".txt", "2019-02-02");
    Entity lopez = entity("Person", "Ana Lopez", "Lopez");
    for (int i = 0; i <= 5 + version; i++) {
      Entity state = entity("Country", "Land" + (number * 7 + i * 3 + version) % 50);
      article.says(state.label() + " recognizes Lopez, " + i, state, "recognizes", lopez);
    }
    Path file = Path.of("/news").resolve(number + ".txt");
    return new Incoming(article.graph(), Optional.of(file));
  }

  private static List<Incoming> all(int version) {
    return IntStream.range(0, ARTICLES).mapToObj(number -> article(number, version)).toList();
  }

  @Test
  void holdsWholeArticlesOnlyAndBuildsOnAfterEachDeath() throws Exception {
    Path folder = temp.resolve("store");
    int kills = Integer.getInteger("kills", 5);
    Random random = new Random(kills);
    for (int i = 0; i < kills; i++) {
      kill(folder, i, random.nextInt(MOST_MILLIS));
      try (GraphStore store = GraphStore.open(folder)) {
        assertWhole(store, i);
      }
    }
    assertEquals(export(temp.resolve("undisturbed")), export(folder));
  }

  @Test
  void aLargeBuildLosesNoArticleThatWasPutInBeforeItDied() throws Exception {
    String undisturbed = export(temp.resolve("undisturbed"));
    int kills = Math.max(2, Integer.getInteger("kills", 5) / 2);
    Random random = new Random(kills);
    for (int i = 0; i < kills; i++) {
      Path folder = temp.resolve("large" + i);
      kill(folder, LARGE, random.nextInt(MOST_MILLIS));
      List<String> told = Files.exists(told(folder)) ? Files.readAllLines(told(folder)) : List.of();
      try (GraphStore store = GraphStore.open(folder)) {
        assertWhole(store, i);
        assertTrue(store.articles().size() >= told.size() * AT_ONCE, told + " after death " + i);
      }
      assertEquals(undisturbed, export(folder));
    }
  }

  /** Where the writer tells, a line each time, that some articles are in. */
  private static Path told(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".told");
  }

  private static void kill(Path folder, int seed, int millis) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriterTest.class.getName(),
                folder.toString(),
                String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(READY, writer.inputReader().readLine());
    assertTrue(!writer.waitFor(millis, TimeUnit.MILLISECONDS), "the writer ended by itself");
    writer.destroyForcibly().waitFor();
  }

  /** Writes until it is killed. */
  public static void main(String... words) throws IOException {
    Random random = new Random(Long.parseLong(words[1]));
    try (GraphStore store = GraphStore.open(Path.of(words[0]))) {
      System.out.println(READY);
      if (words[1].equals(String.valueOf(LARGE))) {
        writeMany(store, told(Path.of(words[0])));
      }
      for (int step = 0; step < 10_000; step++) {
        List<Incoming> some = new ArrayList<>(all(random.nextInt(VERSIONS)));
        some.removeIf(article -> random.nextBoolean());
        if (random.nextInt(12) == 0) {
          store.compact();
        } else if (random.nextInt(3) == 0) {
          store.remove(some.stream().map(each -> each.graph().article().name()).toList());
        } else {
          store.put(some, RUN);
        }
      }
    }
  }

  /** As a large build does. */
  private static void writeMany(GraphStore store, Path told) throws IOException {
    store.expectMany();
    for (List<Incoming> some : Lists.partition(all(0), AT_ONCE)) {
      store.put(some, RUN);
      Files.writeString(told, "put\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    store.settle();
    for (int i = 0; i < 10_000; i++) {
      store.packIfGrown(0);
      store.compact();
    }
  }

  private static void assertWhole(GraphStore store, int death) {
    for (int number = 0; number < ARTICLES; number++) {
      String name = number + ".txt";
      ImmutableSet<Quad> held =
          store.read(
              data ->
                  Stream.of(Iris.facts(name), Iris.claims(name))
                      .flatMap(graph -> data.stream(graph, Node.ANY, Node.ANY, Node.ANY))
                      .collect(ImmutableSet.toImmutableSet()));
      int article = number;
      assertTrue(
          held.isEmpty()
              || IntStream.range(0, VERSIONS)
                  .mapToObj(version -> article(article, version).graph())
                  .anyMatch(graph -> ArticleQuads.of(graph, RUN).equals(held)),
          "not whole after death " + death + ": " + name);
      boolean known = store.knows(name, Path.of("/news").resolve(name));
      assertEquals(!held.isEmpty(), known, "its file after death " + death + ": " + name);
    }
    assertTrue(store.log().size() <= death + 1, "a death too many in the log");
  }

  /** What is exported when all articles are built. */
  private static String export(Path folder) throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(all(0), RUN);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Exports.write(store, ExportFormat.NQUADS, out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
