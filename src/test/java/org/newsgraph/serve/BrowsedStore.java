package org.newsgraph.serve;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.lexicon.read.Ontology;

/**
 * A store that is served with the saved queries, and a reader who looks at it.
 *
 * @param folder where it lies; it goes when it is closed
 */
record BrowsedStore(Path folder, GraphStore store, Endpoint endpoint, Browser browser)
    implements AutoCloseable {
  /** The same with the few invented articles, for those who look at single pages. */
  static BrowsedStore ofSampleNews(Browser browser) {
    return open(
        newFolder(),
        store -> {
          store.putSenses(ImmutableList.of(SampleNews.SENSE), "digest");
          SampleNews.putInto(store);
        },
        browser);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("browsed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Serves a store in the folder.
   *
   * @param content puts into the store what is read, besides the ontology
   */
  static BrowsedStore open(Path folder, Consumer<GraphStore> content, Browser browser) {
    try {
      GraphStore store = GraphStore.open(folder);
      store.putOntology(Ontology.read(Path.of("ontology")));
      content.accept(store);
      Endpoint endpoint =
          Endpoint.start(store, Queries.of(Path.of("queries")).all(), Endpoint.Options.local(0));
      return new BrowsedStore(folder, store, endpoint, browser.at(endpoint.address()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    endpoint.close();
    store.close();
    MoreFiles.deleteRecursively(folder);
  }
}
