package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.SavedQuery;
import org.newsgraph.serve.limit.Limits;

/** The endpoint over real HTTP. */
@Tag("slow")
final class EndpointTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  private static final SavedQuery ROLES =
      SavedQuery.parse("roles", "# title: Who is <what>\nSELECT ?who { ?who ?is ?what }");

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private GraphStore store;
  private Endpoint endpoint;

  @BeforeEach
  void serveOneTriple() throws IOException {
    store = GraphStore.open(folder);
    DatasetGraph data = store.dataset();
    Txn.executeWrite(data, () -> data.add(quad("https://newsgraph.org/article/a")));
    endpoint = Endpoint.start(store, ImmutableList.of(ROLES), Endpoint.Options.local(0));
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

    String found = send(request("newsgraph/sparql?" + query + "&%24s=%3Curn%3As%3E")).body();
    assertTrue(found.contains("urn:o"), found);
    String other = send(request("newsgraph/sparql?" + query + "&%24s=%22text%22")).body();
    assertTrue(!other.contains("urn:o"), other);
    assertEquals(400, send(request("newsgraph/sparql?" + query + "&%24s=%3Curn")).statusCode());
  }

  @Test
  void namesAreSearchedByWords() throws Exception {
    SampleNews.putInto(store);
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?who { ?who text:query '%s' }";

    String found = ask(query.formatted("president +orlov*")).body();
    assertTrue(found.contains("https://newsgraph.org/entity/Mira_Orlova"), found);
    String other = ask(query.formatted("nobody")).body();
    assertTrue(!other.contains("entity"), other);
    HttpResponse<String> wrong = ask(query.formatted("(\"orlova"));
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("text:query"), wrong.body());
  }

  @Test
  void pagesOfOtherOriginsMayRead() throws Exception {
    HttpResponse<String> asked =
        send(request("newsgraph/sparql?query=ASK%7B%7D").header("Origin", "https://a.example"));
    assertEquals("*", asked.headers().firstValue("Access-Control-Allow-Origin").orElse(""));

    HttpResponse<String> may =
        send(
            request("newsgraph/sparql")
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
    HttpResponse<String> get = send(request(path));
    HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));

    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
    assertEquals(
        get.body().getBytes(UTF_8).length,
        head.headers().firstValueAsLong("Content-Length").orElse(-1));
  }

  @Test
  void describesItself() throws Exception {
    Graph description = parse(send(request("newsgraph/sparql").setHeader("Accept", "text/turtle")));

    Node service = NodeFactory.createURI(endpoint.address() + "newsgraph/sparql");
    assertTrue(
        description.contains(
            service,
            NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"),
            service));
    assertTrue(
        description.contains(
            NodeFactory.createURI(endpoint.address() + "queries/roles"),
            NodeFactory.createURI("http://www.w3.org/ns/shacl#select"),
            NodeFactory.createLiteralString(ROLES.text())));
  }

  @Test
  void countsWhatItHolds() throws Exception {
    Graph counts = parse(sendOn(request(".well-known/void").setHeader("Accept", "text/turtle")));

    String terms = "http://rdfs.org/ns/void#";
    Node partition =
        counts
            .find(
                Node.ANY, NodeFactory.createURI(terms + "property"), NodeFactory.createURI("urn:p"))
            .next()
            .getSubject();
    assertTrue(
        counts.contains(
            partition,
            NodeFactory.createURI(terms + "triples"),
            NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsgraph/data?default", "newsgraph/data?graph=urn:other"})
  void turtleHasPrefixes(String path) throws Exception {
    Txn.executeWrite(store.dataset(), () -> store.dataset().add(quad("urn:other")));

    String turtle = send(request(path).setHeader("Accept", "text/turtle")).body();

    assertTrue(turtle.contains("https://newsgraph.org/ontology#"), turtle);
  }

  @Test
  void peopleGetPagesOfThingsAndProgramsTheirGraph() throws Exception {
    Node thing = NodeFactory.createURI("https://newsgraph.org/entity/łódź");
    Quad quad = Quad.create(thing, thing, NodeFactory.createURI("urn:is"), thing);
    Txn.executeWrite(store.dataset(), () -> store.dataset().add(quad));
    String path = "entity/%C5%82%C3%B3d%C5%BA";

    HttpResponse<String> page =
        send(request(path).setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    assertEquals("text/html;charset=utf-8", type(page).replace(" ", ""));
    for (String accept : ImmutableList.of("text/turtle", "application/ld+json")) {
      HttpResponse<String> graph = sendOn(request(path).setHeader("Accept", accept));
      assertEquals(accept, type(graph).replaceAll(";.*", ""));
      assertTrue(parse(graph).contains(quad.asTriple()), graph.body());
    }
  }

  @Test
  void slashesInNamesOfArticlesAreNoPath() throws Exception {
    Node article = NodeFactory.createURI("https://newsgraph.org/article/mon%2F1.txt");
    Quad quad = Quad.create(article, article, NodeFactory.createURI("urn:is"), article);
    Txn.executeWrite(store.dataset(), () -> store.dataset().add(quad));

    HttpResponse<String> graph =
        sendOn(request("article/mon%2F1.txt").setHeader("Accept", "text/turtle"));

    assertTrue(parse(graph).contains(quad.asTriple()), graph.body());
  }

  @Test
  void onlyItsOwnScriptsRun() throws Exception {
    String policy = send(request("")).headers().firstValue("Content-Security-Policy").orElse("");

    assertTrue(policy.contains("default-src 'none'; script-src 'self'"), policy);
    assertTrue(!policy.contains("unsafe"), policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"elsewhere", "explorer/none.js", "explorer/..%2Fservice.ttl", "explorer/%2e%2e/x"})
  void givesOutNoOtherFiles(String path) throws Exception {
    int status = send(request(path)).statusCode();

    assertTrue(status == 404 || status == 400, path + ": " + status);
  }

  @Test
  void logsEachAnswer() throws Exception {
    List<String> lines = new CopyOnWriteArrayList<>();
    Endpoint.Options options =
        new Endpoint.Options("127.0.0.1", 0, Limits.STANDARD, lines::add, Optional.empty());
    try (Endpoint other = Endpoint.start(store, ImmutableList.of(), options)) {
      client.send(
          HttpRequest.newBuilder(URI.create(other.address() + "health?x=1")).build(), ofString());
    }

    assertTrue(
        lines.get(0).matches("127.0.0.1 - - \\[.*] \"GET /health\\?x=1 HTTP/1.1\" 200 3 \\d+"),
        lines.toString());
  }

  private static Graph parse(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            answer.body(), RDFLanguages.contentTypeToLang(type(answer).replaceAll(";.*", "")))
        .base("http://base.example/")
        .parse(graph);
    return graph;
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private HttpResponse<String> sendOn(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> first = send(request);
    assertEquals(303, first.statusCode());
    String to = first.headers().firstValue("Location").orElseThrow().substring(1);
    String accept = first.request().headers().allValues("Accept").get(0);
    return send(request(to).setHeader("Accept", accept));
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
