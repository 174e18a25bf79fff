package org.newsgraph.serve;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.web.HttpSC;
import org.newsgraph.serve.limit.Turn;

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
    edit(
        action,
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
    edit(action, data -> add(name, sent, data));
    ServletOps.successNoContent(action);
  }

  @Override
  protected void doDelete(HttpAction action) {
    Node name = name(action);
    edit(
        action,
        data -> {
          if (!data.containsGraph(name)) {
            ServletOps.errorNotFound("There is no such graph: " + name.getURI());
          }
          data.removeGraph(name);
        });
    ServletOps.successNoContent(action);
  }

  /** Changes the store, unless the request's turn is over by then. */
  private void edit(HttpAction action, Consumer<DatasetGraph> editor) {
    Turn turn = Turn.expect(action.getRequest());
    store.accept(editor.andThen(data -> turn.settle()));
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
    String type = String.valueOf(action.getRequestContentType()).replaceAll(";.*", "").strip();
    Lang language = RDFLanguages.contentTypeToLang(type);
    if (language == null) {
      ServletOps.error(HttpSC.UNSUPPORTED_MEDIA_TYPE_415, "Not a format of RDF: " + type);
    }
    Graph sent = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(action.getRequestInputStream())
          .lang(language)
          .base(action.getRequestRequestURL().toString())
          .context(withoutRemoteContexts())
          .parse(sent);
    } catch (IOException | RiotException e) {
      ServletOps.errorBadRequest("Parse error: " + e.getMessage());
    }
    return sent;
  }

  /** What JSON-LD names as its context is not fetched: it must bring it along. */
  private static Context withoutRemoteContexts() {
    JsonLdOptions options =
        new JsonLdOptions(
            (address, more) -> {
              throw new JsonLdError(
                  JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                  "Contexts of other addresses are not fetched: " + address);
            });
    return RIOT.getContext().copy().set(LangJSONLD11.JSONLD_OPTIONS, options);
  }

  private static void add(Node name, Graph sent, DatasetGraph data) {
    sent.stream().forEach(triple -> data.add(Quad.create(name, triple)));
  }
}
