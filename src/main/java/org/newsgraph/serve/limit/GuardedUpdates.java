package org.newsgraph.serve.limit;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** SPARQL updates, each done whole or not at all; the end of its turn stops one, as a query. */
public final class GuardedUpdates extends SPARQL_Update {
  private final Consumer<Consumer<DatasetGraph>> store;

  /**
   * Updates of a store.
   *
   * @param store takes what changes its data
   */
  public GuardedUpdates(Consumer<Consumer<DatasetGraph>> store) {
    this.store = store;
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    try {
      UpdateRequest update =
          UpdateFactory.read(using(action), input, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
      if (update.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
        ServletOps.errorForbidden("LOAD is off: send the data themselves.");
      }
      Turn turn = Turn.expect(action.getRequest());
      Context context = turn.context(action.getContext());
      Consumer<DatasetGraph> editor = data -> execute(update, data, context);
      store.accept(editor.andThen(data -> turn.settle()));
    } catch (QueryParseException e) {
      ServletOps.errorBadRequest("Parse error: " + e.getMessage());
    } catch (OperationDeniedException e) {
      ServletOps.errorForbidden(e.getMessage());
    } catch (UpdateException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
  }

  private static void execute(UpdateRequest update, DatasetGraph data, Context context) {
    UpdateExec.newBuilder().dataset(data).update(update).context(context).build().execute();
  }

  /** The graphs that the protocol's parameters name. */
  private static UsingList using(HttpAction action) {
    UsingList using = new UsingList();
    graphs(action, "using-graph-uri").forEach(using::addUsing);
    graphs(action, "using-named-graph-uri").forEach(using::addUsingNamed);
    return using;
  }

  private static List<Node> graphs(HttpAction action, String parameter) {
    String[] values = action.getRequestParameterValues(parameter);
    return values == null
        ? List.of()
        : List.of(values).stream().map(NodeFactory::createURI).toList();
  }
}
