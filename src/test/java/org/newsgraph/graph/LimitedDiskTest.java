package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;

/** A disk that takes no more in the middle of a transaction: the system limits a file's size. */
final class LimitedDiskTest {
  private static final int KILOBYTES = 400;

  @TempDir private Path temp;

  private static List<Incoming> articles(int begin, int end) {
    return IntStream.range(begin, end)
        .mapToObj(number -> new Incoming(article(number), Optional.empty()))
        .toList();
  }

  private static ArticleGraph article(int number) {
    SampleArticle article = new SampleArticle(number + ".txt", "2019-02-02");
    Entity lopez = entity("Person", "Ana Lopez", "Lopez");
    for (int i = 0; i < 10; i++) {
      Entity state = entity("Country", "Land" + (number * 10 + i));
      article.says(state.label() + " recognizes Lopez.", state, "recognizes", lopez);
    }
    return article.graph();
  }

  /** Puts more into the store of the folder than the limit lets in. */
  public static void main(String... words) {
    try (GraphStore store = GraphStore.open(Path.of(words[0]))) {
      store.put(articles(3, 300), RUN);
    } catch (GraphException e) {
      System.out.println(e.getMessage());
    }
  }

  @Test
  void isNamedAndTheStoreHoldsWhatItHeld() throws Exception {
    Path folder = temp.resolve("store");
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(articles(0, 3), RUN);
    }
    String before = export(folder);

    String told = limited(folder);

    assertTrue(
        told.startsWith("The disk of the store " + folder + " does not take what is written: ")
            && told.endsWith(" The store holds what it held.\n"),
        told);
    assertEquals(before, export(folder));
    try (GraphStore store = GraphStore.open(folder)) {
      store.put(articles(3, 6), RUN);
      assertEquals(6, store.articles().size());
    }
  }

  private static String limited(Path folder) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f " + KILOBYTES + "; exec \"$@\"",
                "limited",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                LimitedDiskTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String told = new String(writer.getInputStream().readAllBytes(), UTF_8);
    writer.waitFor();
    return told;
  }

  private static String export(Path folder) throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Exports.write(store, ExportFormat.NQUADS, out);
      return out.toString(UTF_8);
    }
  }
}
