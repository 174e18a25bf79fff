package org.newsgraph.serve.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** SPARQL queries, each run so that the end of its turn stops it, wherever it is. */
public final class GuardedQueries extends SPARQL_QueryDataset {
  private final ActionProcessor description;

  /**
   * Queries to an endpoint.
   *
   * @param description what answers to a request without a query
   */
  public GuardedQueries(ActionProcessor description) {
    this.description = description;
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      description.execGet(action);
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    Turn turn = Turn.expect(action.getRequest());
    turn.asks(query);
    Context context = turn.context(action.getContext());
    Query asked = query.isDescribeType() ? whatToDescribe(query) : query;
    return QueryExec.newBuilder()
        .dataset(data)
        .query(asked)
        .context(context)
        .substitution(bindings(action.getRequest()))
        .build();
  }

  /** What the request binds the query's variables to: "$actor" to a term as N-Triples has it. */
  private static Binding bindings(HttpServletRequest request) {
    BindingBuilder bindings = Binding.builder();
    for (String name : Collections.list(request.getParameterNames())) {
      if (name.startsWith("$")) {
        bindings.add(Var.alloc(name.substring(1)), term(request.getParameter(name)));
      }
    }
    return bindings.build();
  }

  private static Node term(String text) {
    try {
      return NodeFactoryExtra.parseNode(text);
    } catch (RiotException e) {
      ServletOps.errorBadRequest("Not a term as N-Triples has it: " + text);
      throw e;
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec running, Query query, String log) {
    Turn turn = Turn.expect(action.getRequest());
    try {
      return query.isDescribeType()
          ? new QueryExecResult(describe(query, running, turn))
          : super.executeQuery(action, running, query, log);
    } catch (OutOfMemoryError e) {
      turn.refuse(Refusal.MEMORY);
      throw new QueryCancelledException();
    }
  }

  /** The same query, but for its rows: Jena's own DESCRIBE cannot be stopped. */
  private static Query whatToDescribe(Query query) {
    Query rows = query.cloneQuery();
    if (rows.getQueryPattern() == null) {
      rows.setQueryPattern(new ElementGroup());
    }
    rows.setQuerySelectType();
    return rows;
  }

  private static Graph describe(Query query, QueryExec running, Turn turn) {
    Set<Node> nodes = new LinkedHashSet<>(query.getResultURIs());
    RowSet rows = running.select();
    rows.forEach(
        row -> {
          for (Var column : rows.getResultVars()) {
            if (row.contains(column)) {
              nodes.add(row.get(column));
            }
          }
        });
    Graph described = GraphFactory.createDefaultGraph();
    described.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    nodes.forEach(node -> describe(node, running.getDataset(), described, turn));
    return described;
  }

  /** Adds the node's triples, and those of nodes without a name that they lead to. */
  private static void describe(Node node, DatasetGraph data, Graph described, Turn turn) {
    Deque<Node> open = new ArrayDeque<>(Set.of(node));
    Set<Node> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      data.find(Quad.defaultGraphIRI, open.remove(), Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (turn.stopped().get()) {
                  throw new QueryCancelledException();
                }
                described.add(quad.asTriple());
                if (quad.getObject().isBlank() && seen.add(quad.getObject())) {
                  open.add(quad.getObject());
                }
              });
    }
  }
}
