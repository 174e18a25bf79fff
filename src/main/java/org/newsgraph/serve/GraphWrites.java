package org.newsgraph.serve;

import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.DataUploader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Graph Store Protocol whole: what it reads, and PUT, POST and DELETE of named graphs. */
final class GraphWrites extends GSP_R {
  private final Consumer<Consumer<DatasetGraph>> store;

  /**
   * The graphs of a store.
   *
   * @param store takes what changes its data
   */
  GraphWrites(Consumer<Consumer<DatasetGraph>> store) {
    this.store = store;
  }

  @Override
  protected void doPut(HttpAction action) {
    Node name = name(action);
    Graph sent = body(action);
    store.accept(
        data -> {
          data.removeGraph(name);
          add(name, sent, data);
        });
    ServletOps.successNoContent(action);
  }

  @Override
  protected void doPost(HttpAction action) {
    Node name = name(action);
    Graph sent = body(action);
    store.accept(data -> add(name, sent, data));
    ServletOps.successNoContent(action);
  }

  @Override
  protected void doDelete(HttpAction action) {
    Node name = name(action);
    store.accept(
        data -> {
          if (!data.containsGraph(name)) {
            ServletOps.errorNotFound("There is no such graph: " + name.getURI());
          }
          data.removeGraph(name);
        });
    ServletOps.successNoContent(action);
  }

  private static Node name(HttpAction action) {
    String graph = action.getRequestParameter("graph");
    if (graph == null || graph.equals("default") || graph.equals("union")) {
      ServletOps.errorForbidden(
          "The default graph is the union of all others; name one (?graph=).");
    }
    return NodeFactory.createURI(graph);
  }

  private static Graph body(HttpAction action) {
    Graph sent = GraphFactory.createDefaultGraph();
    try {
      DataUploader.incomingData(action, StreamRDFLib.graph(sent));
    } catch (RiotException e) {
      ServletOps.errorBadRequest("Parse error: " + e.getMessage());
    }
    return sent;
  }

  private static void add(Node name, Graph sent, DatasetGraph data) {
    sent.stream().forEach(triple -> data.add(Quad.create(name, triple)));
  }
}
