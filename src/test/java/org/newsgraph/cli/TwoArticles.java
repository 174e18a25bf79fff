package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsgraph.cli.Shell.newsgraph;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.cli.Shell.Answer;
import org.newsgraph.graph.GraphStore;

/**
 * Two articles to build, and the store that they go into.
 *
 * @param news the folder with "a.txt" and "abroad/b.txt"
 * @param store the folder of the store, which is not there yet
 */
record TwoArticles(Path news, String store) {
  /** Writes the articles below the folder. */
  static TwoArticles in(Path folder) throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.createDirectory(news.resolve("abroad"));
    Files.writeString(news.resolve("a.txt"), "date 2019-02-02\nFrance recognized Lopez.");
    Files.writeString(news.resolve("abroad/b.txt"), "Spain did not recognize Lopez.");
    return new TwoArticles(news, folder.resolve("store").toString());
  }

  /** What the store exports. */
  static String export(String format, String store) {
    Answer answer = newsgraph("export", "--format", format, "--store", store);
    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    return answer.out();
  }

  /** The names of the articles that the store holds. */
  static ImmutableSortedSet<String> articles(String store) {
    try (GraphStore graphs = GraphStore.openExisting(Path.of(store))) {
      return graphs.articles();
    }
  }
}
