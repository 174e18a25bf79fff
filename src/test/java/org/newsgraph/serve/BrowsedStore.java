package org.newsgraph.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.Queries;
import org.newsgraph.lexicon.read.Ontology;

/** A store that is served with the saved queries, and a reader who looks at it. */
record BrowsedStore(GraphStore store, Endpoint endpoint, Browser browser) implements AutoCloseable {
  /** The same with the few invented articles, for those who look at single pages. */
  static BrowsedStore ofSampleNews(Path folder) throws Exception {
    return open(
        folder,
        store -> {
          store.putSenses(ImmutableList.of(SampleNews.SENSE), "digest");
          SampleNews.putInto(store);
        });
  }

  /**
   * Serves a store in the folder; the test is left out where no browser is installed.
   *
   * @param content puts into the store what is read, besides the ontology
   */
  static BrowsedStore open(Path folder, Consumer<GraphStore> content) throws Exception {
    assumeTrue(Browser.isInstalled(), "Debian's chromium and chromium-driver are not installed");
    GraphStore store = GraphStore.open(folder);
    store.putOntology(Ontology.read(Path.of("ontology")));
    content.accept(store);
    Endpoint endpoint =
        Endpoint.start(store, Queries.of(Path.of("queries")).all(), Endpoint.Options.local(0));
    return new BrowsedStore(store, endpoint, new Browser(endpoint.address()));
  }

  @Override
  public void close() {
    browser.close();
    endpoint.close();
    store.close();
  }
}
