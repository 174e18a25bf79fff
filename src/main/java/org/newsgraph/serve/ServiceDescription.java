package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.query.SavedQuery;

/** What the endpoint can, with the saved queries as examples that editors understand. */
final class ServiceDescription implements ActionProcessor {
  private final String turtle;

  /** The description of an endpoint that offers the queries. */
  ServiceDescription(ImmutableList<SavedQuery> queries) {
    StringBuilder text = new StringBuilder(resource("service.ttl"));
    String example = resource("service-example.ttl");
    for (SavedQuery query : queries) {
      text.append(
          example
              .replace("{{name}}", query.name())
              .replace("{{title}}", literal(query.title()))
              .replace("{{sparql}}", literal(query.text())));
    }
    turtle = text.toString();
  }

  @Override
  public void execGet(HttpAction action) {
    String address = action.getRequestRequestURL().toString();
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).base(address).parse(graph);
    Responses.doResponseGraph(action, graph);
  }

  private static String literal(String text) {
    return NodeFmtLib.strNT(NodeFactory.createLiteralString(text));
  }

  private static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(ServiceDescription.class, name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
