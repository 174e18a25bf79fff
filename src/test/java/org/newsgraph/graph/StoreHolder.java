package org.newsgraph.graph;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** A process that holds a store, with one article whole and a second half put in. */
final class StoreHolder {
  static final String READY = "ready";

  private StoreHolder() {}

  /** Opens the store in the folder given, and waits for input. */
  public static void main(String[] arguments) throws IOException {
    GraphStore store = GraphStore.open(Path.of(arguments[0]));
    store.put(GraphStoreTest.france("a.txt"), SampleArticle.RUN);
    DatasetGraph data = store.dataset();
    data.begin(ReadWrite.WRITE);
    ArticleQuads.of(GraphStoreTest.france("b.txt"), SampleArticle.RUN).stream()
        .limit(20)
        .forEach(data::add);
    System.out.println(READY);
    if (System.in.read() < 0) {
      data.end();
    }
  }
}
