package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.serve.limit.Limits;

/** The endpoint over real HTTP. */
@Tag("slow")
final class EndpointTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @TempDir private Path folder;
  private GraphStore store;
  private Endpoint endpoint;
  private Client client;

  @BeforeEach
  void serveOneTriple() throws IOException {
    store = GraphStore.open(folder);
    DatasetGraph data = store.dataset();
    Txn.executeWrite(data, () -> data.add(Client.quad("https://newsgraph.org/article/a")));
    endpoint = Endpoint.start(store, ImmutableList.of(), Endpoint.Options.local(0));
    client = new Client(endpoint.address());
  }

  @AfterEach
  void stop() {
    endpoint.close();
    store.close();
  }

  @Test
  void answersQueriesOverTheUnionOfAllGraphs() throws Exception {
    HttpResponse<String> answer = client.ask("ASK { <urn:s> <urn:p> <urn:o> }");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("true"), answer.body());
  }

  @Test
  void answersQueriesByPostToo() throws Exception {
    HttpRequest.Builder post =
        client
            .request("newsgraph/sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(COUNT));

    assertEquals(1, count(client.send(post).body()));
  }

  @Test
  void givesOutGraphs() throws Exception {
    String graph = URLEncoder.encode("https://newsgraph.org/article/a", UTF_8);

    HttpResponse<String> answer =
        client.send(client.request("newsgraph/data?graph=" + graph).GET());

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("urn:o"), answer.body());
  }

  @Test
  void givesOutTheUnionAsTheDefaultGraph() throws Exception {
    HttpResponse<String> answer = client.send(client.request("newsgraph/data?default").GET());

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("urn:o"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsgraph/sparql", "newsgraph/update", "newsgraph", "newsgraph/data"})
  void takesNoUpdate(String path) throws Exception {
    String update = "update=" + URLEncoder.encode("DELETE WHERE { ?s ?p ?o }", UTF_8);
    String form = "application/x-www-form-urlencoded";

    assertRefused(
        client.request(path).header("Content-Type", form).POST(BodyPublishers.ofString(update)));
    assertRefused(
        client
            .request(path)
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString("DELETE WHERE { ?s ?p ?o }")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void takesNoGraph(String method) throws Exception {
    assertRefused(
        client
            .request("newsgraph/data?graph=urn:g")
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
      client.ask(query.formatted("http://127.0.0.1:" + other.getAddress().getPort() + "/sparql"));
    } finally {
      other.stop(0);
    }

    assertEquals(0, visits.get());
  }

  @Test
  void saysThatServiceIsRefused() throws Exception {
    HttpResponse<String> answer =
        client.ask("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");

    assertTrue(answer.statusCode() >= 400, answer.body());
  }

  @Test
  void tellsWhatIsWrongWithAQuery() throws Exception {
    HttpResponse<String> answer = client.ask("SELECT * WHERE { ?s ?p");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("Parse error"), answer.body());
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
    assertThrows(
        BindException.class,
        () -> Endpoint.start(store, ImmutableList.of(), Endpoint.Options.local(port())));
  }

  @Test
  void variablesMayBeBoundBesideTheQuery() throws Exception {
    String query = "query=" + URLEncoder.encode("SELECT ?o { ?s ?p ?o FILTER BOUND(?s) }", UTF_8);

    String found =
        client.send(client.request("newsgraph/sparql?" + query + "&%24s=%3Curn%3As%3E")).body();
    assertTrue(found.contains("urn:o"), found);
    String other =
        client.send(client.request("newsgraph/sparql?" + query + "&%24s=%22text%22")).body();
    assertTrue(!other.contains("urn:o"), other);
    assertEquals(
        400,
        client.send(client.request("newsgraph/sparql?" + query + "&%24s=%3Curn")).statusCode());
  }

  @Test
  void pagesOfOtherOriginsMayRead() throws Exception {
    HttpResponse<String> asked =
        client.send(
            client
                .request("newsgraph/sparql?query=ASK%7B%7D")
                .header("Origin", "https://a.example"));
    assertEquals("*", asked.headers().firstValue("Access-Control-Allow-Origin").orElse(""));

    HttpResponse<String> may =
        client.send(
            client
                .request("newsgraph/sparql")
                .header("Origin", "https://a.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, may.statusCode());
    assertEquals(
        "GET, HEAD, POST, OPTIONS",
        may.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "health",
        "newsgraph/sparql",
        "newsgraph/sparql?query=ASK%7B%7D",
        "newsgraph/data?default",
        "entity/France"
      })
  void headIsGetWithoutItsBody(String path) throws Exception {
    HttpResponse<String> get = client.send(client.request(path));
    HttpResponse<String> head =
        client.send(client.request(path).method("HEAD", BodyPublishers.noBody()));

    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
    assertEquals(
        get.body().getBytes(UTF_8).length,
        head.headers().firstValueAsLong("Content-Length").orElse(-1));
  }

  @Test
  void onlyItsOwnScriptsRun() throws Exception {
    String policy =
        client.send(client.request("")).headers().firstValue("Content-Security-Policy").orElse("");

    assertTrue(policy.contains("default-src 'none'; script-src 'self'"), policy);
    assertTrue(!policy.contains("unsafe"), policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"elsewhere", "explorer/none.js", "explorer/..%2Fservice.ttl", "explorer/%2e%2e/x"})
  void givesOutNoOtherFiles(String path) throws Exception {
    int status = client.send(client.request(path)).statusCode();

    assertTrue(status == 404 || status == 400, path + ": " + status);
  }

  @Test
  void logsEachAnswer() throws Exception {
    List<String> lines = new CopyOnWriteArrayList<>();
    Endpoint.Options options =
        new Endpoint.Options("127.0.0.1", 0, Limits.STANDARD, lines::add, Optional.empty());
    try (Endpoint other = Endpoint.start(store, ImmutableList.of(), options)) {
      Client asking = new Client(other.address());
      asking.send(asking.request("health?x=1"));
    }

    assertTrue(
        lines.get(0).matches("127.0.0.1 - - \\[.*] \"GET /health\\?x=1 HTTP/1.1\" 200 3 \\d+"),
        lines.toString());
  }

  private void assertRefused(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = client.send(request);

    assertTrue(answer.statusCode() >= 400, answer.statusCode() + " " + answer.body());
    assertEquals(1, count(client.ask(COUNT).body()));
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
}
