package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.newsgraph.graph.GraphStore;

/** Another process that holds a store until its standard input ends. */
final class StoreHolder {
  private StoreHolder() {}

  static Process start(Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            StoreHolder.class.getName(),
            store.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Holds the store that the first word names. */
  public static void main(String... words) throws IOException {
    try (GraphStore store = GraphStore.open(Path.of(words[0]))) {
      store.articles();
      System.out.println("held");
      System.in.read();
    }
  }
}
