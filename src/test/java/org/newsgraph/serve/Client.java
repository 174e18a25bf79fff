package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** A program that asks an endpoint over real HTTP. */
final class Client {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;

  /** A client of the endpoint at the address. */
  Client(String address) {
    this.address = address;
  }

  /** A request for the path that takes whatever comes. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "*/*");
  }

  /** What the endpoint answers. */
  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), ofString());
  }

  /** The answer to a query. */
  HttpResponse<String> ask(String query) throws Exception {
    return send(request("newsgraph/sparql?query=" + URLEncoder.encode(query, UTF_8)).GET());
  }

  /** The answer where the endpoint sends the client on, which it must. */
  HttpResponse<String> sendOn(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> first = send(request);
    assertEquals(303, first.statusCode());
    String to = first.headers().firstValue("Location").orElseThrow().substring(1);
    String accept = first.request().headers().allValues("Accept").get(0);
    return send(request(to).setHeader("Accept", accept));
  }

  /** The graph of an answer, which must be a good one. */
  static Graph parse(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            answer.body(), RDFLanguages.contentTypeToLang(type(answer).replaceAll(";.*", "")))
        .base("http://base.example/")
        .parse(graph);
    return graph;
  }

  /** The answer's media type. */
  static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  /** A quad in the graph of that name. */
  static Quad quad(String graph) {
    return Quad.create(
        NodeFactory.createURI(graph),
        NodeFactory.createURI("urn:s"),
        NodeFactory.createURI("urn:p"),
        NodeFactory.createURI("urn:o"));
  }
}
