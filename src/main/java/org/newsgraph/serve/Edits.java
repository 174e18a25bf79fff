package org.newsgraph.serve;

import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.web.HttpSC;
import org.newsgraph.graph.GraphException;
import org.newsgraph.graph.GraphStore;

/**
 * What changes the store while it is served. After a write that the disk did not take, no more are
 * tried: the database would have to be opened anew, under the queries that run.
 */
record Edits(GraphStore store) implements Consumer<Consumer<DatasetGraph>> {
  @Override
  public void accept(Consumer<DatasetGraph> editor) {
    if (store.mustReopen()) {
      ServletOps.error(
          HttpSC.SERVICE_UNAVAILABLE_503,
          "A write failed; nothing more is written until the server starts anew.");
    }
    try {
      store.edit(editor);
    } catch (GraphException e) {
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, e.getMessage());
    }
  }
}
