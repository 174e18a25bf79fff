package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.GraphStore;

/** The endpoint over real HTTP. */
@Tag("slow")
final class EndpointTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private GraphStore store;
  private Endpoint endpoint;

  @BeforeEach
  void serveOneTriple() throws IOException {
    store = GraphStore.open(folder);
    DatasetGraph data = store.dataset();
    Txn.executeWrite(data, () -> data.add(quad("https://newsgraph.org/article/a")));
    endpoint = Endpoint.start(data, 0, StartPage.of(ImmutableMap.of("roles", "Who is <what>")));
  }

  @AfterEach
  void stop() {
    endpoint.close();
    store.close();
  }

  @Test
  void answersQueriesOverTheUnionOfAllGraphs() throws Exception {
    HttpResponse<String> answer = ask("ASK { <urn:s> <urn:p> <urn:o> }");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("true"), answer.body());
  }

  @Test
  void answersQueriesByPostToo() throws Exception {
    HttpRequest.Builder post =
        request("newsgraph/sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(COUNT));

    assertEquals(1, count(send(post).body()));
  }

  @Test
  void givesOutGraphs() throws Exception {
    String graph = URLEncoder.encode("https://newsgraph.org/article/a", UTF_8);

    HttpResponse<String> answer = send(request("newsgraph/data?graph=" + graph).GET());

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("urn:o"), answer.body());
  }

  @Test
  void givesOutTheUnionAsTheDefaultGraph() throws Exception {
    HttpResponse<String> answer = send(request("newsgraph/data?default").GET());

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("urn:o"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsgraph/sparql", "newsgraph/update", "newsgraph", "newsgraph/data"})
  void takesNoUpdate(String path) throws Exception {
    String update = "update=" + URLEncoder.encode("DELETE WHERE { ?s ?p ?o }", UTF_8);
    String form = "application/x-www-form-urlencoded";

    assertRefused(request(path).header("Content-Type", form).POST(BodyPublishers.ofString(update)));
    assertRefused(
        request(path)
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString("DELETE WHERE { ?s ?p ?o }")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void takesNoGraph(String method) throws Exception {
    assertRefused(
        request("newsgraph/data?graph=urn:g")
            .header("Content-Type", "text/turtle")
            .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
      })
  void asksNobodyElse(String query) throws Exception {
    AtomicInteger visits = new AtomicInteger();
    HttpServer other = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    other.createContext("/", exchange -> visits.incrementAndGet());
    other.start();
    try {
      ask(query.formatted("http://127.0.0.1:" + other.getAddress().getPort() + "/sparql"));
    } finally {
      other.stop(0);
    }

    assertEquals(0, visits.get());
  }

  @Test
  void saysThatServiceIsRefused() throws Exception {
    HttpResponse<String> answer = ask("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");

    assertTrue(answer.statusCode() >= 400, answer.body());
  }

  @Test
  void tellsWhatIsWrongWithAQuery() throws Exception {
    HttpResponse<String> answer = ask("SELECT * WHERE { ?s ?p");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("Parse error"), answer.body());
  }

  @Test
  void showsThePageWithTheSavedQueries() throws Exception {
    HttpResponse<String> page = send(request("").GET());

    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<code>roles</code>: Who is &lt;what&gt;"), page.body());
    assertEquals(404, send(request("elsewhere").GET()).statusCode());
  }

  @Test
  void listensOnTheLoopbackAddressAlone() throws Exception {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(IOException.class, () -> new Socket(address, port()).close());
        }
      }
    }
  }

  @Test
  void takenPortIsTold() {
    StartPage page = StartPage.of(ImmutableMap.of());

    assertThrows(BindException.class, () -> Endpoint.start(store.dataset(), port(), page));
  }

  private void assertRefused(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = send(request);

    assertTrue(answer.statusCode() >= 400, answer.statusCode() + " " + answer.body());
    assertEquals(1, count(ask(COUNT).body()));
  }

  private HttpResponse<String> ask(String query) throws Exception {
    return send(request("newsgraph/sparql?query=" + URLEncoder.encode(query, UTF_8)).GET());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(endpoint.address() + path)).header("Accept", "*/*");
  }

  private int port() {
    return URI.create(endpoint.address()).getPort();
  }

  private static int count(String json) {
    return Integer.parseInt(json.replaceAll("(?s).*\"value\": \"(\\d+)\".*", "$1"));
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  private static Quad quad(String graph) {
    return Quad.create(
        NodeFactory.createURI(graph),
        NodeFactory.createURI("urn:s"),
        NodeFactory.createURI("urn:p"),
        NodeFactory.createURI("urn:o"));
  }
}
