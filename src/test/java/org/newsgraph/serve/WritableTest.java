package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.serve.limit.Limits;

/** An endpoint whose store may be changed, over real HTTP. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
final class WritableTest {
  private static final String WORD = "a long wörd: with a colon";
  private static final Duration TIME = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newHttpClient();
  private final GraphStore store;
  private final Endpoint endpoint;

  WritableTest(@TempDir Path folder) throws Exception {
    store = GraphStore.open(folder);
    Limits limits = Limits.STANDARD.withTime(TIME);
    endpoint =
        Endpoint.start(
            store,
            ImmutableList.of(),
            new Endpoint.Options(
                "127.0.0.1", 0, limits, line -> {}, Optional.of(new Password(WORD))));
  }

  @AfterAll
  void close() {
    endpoint.close();
    store.close();
  }

  @BeforeEach
  void beginWithOneTriple() throws Exception {
    assertEquals(204, update("DROP NAMED; INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } }"));
  }

  @Test
  void updatesChangeWhatQueriesFind() throws Exception {
    assertEquals(204, update("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 2 } }"));
    assertEquals(
        204,
        update(
            "DELETE { GRAPH ?g { ?s ?p ?o } } INSERT { GRAPH <urn:h> { ?s ?p ?n } }"
                + " WHERE { ?s ?p ?o . GRAPH ?g { ?s ?p ?o } BIND (?o + 10 AS ?n) }"));

    assertTrue(holds("GRAPH <urn:h> { <urn:s> <urn:p> 11 , 12 }"));
    assertTrue(!holds("GRAPH <urn:g> { ?s ?p ?o }"));
  }

  @Test
  void updatesComeByFormToo() throws Exception {
    String body =
        "update="
            + URLEncoder.encode("DELETE WHERE { GRAPH <urn:g> { ?s ?p ?o } }", UTF_8)
            + "&x=y";

    HttpResponse<String> answer =
        send(
            request("update")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)),
            WORD);

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(!holds("<urn:s> ?p ?o"));
  }

  @Test
  void theProtocolsParametersNameTheGraphsThatAreRead() throws Exception {
    update("INSERT DATA { GRAPH <urn:other> { <urn:t> <urn:p> 1 } }");
    HttpResponse<String> answer =
        send(
            updating(
                "update?using-graph-uri=urn:other",
                "INSERT { GRAPH <urn:h> { ?s ?p ?o } } WHERE { ?s ?p ?o }"),
            WORD);

    assertEquals(204, answer.statusCode(), answer.body());
    assertTrue(holds("GRAPH <urn:h> { <urn:t> ?p ?o }"));
    assertTrue(!holds("GRAPH <urn:h> { <urn:s> ?p ?o }"));
  }

  @Test
  void graphsAreReplacedExtendedAndDeleted() throws Exception {
    assertEquals(204, graph("PUT", "graph=urn:g", "<urn:s> <urn:p> 3 ."));
    assertTrue(holds("<urn:s> <urn:p> 3"));
    assertTrue(!holds("<urn:s> <urn:p> 1"));
    assertEquals(204, graph("POST", "graph=urn:g", "<urn:s> <urn:p> 4 ."));
    assertTrue(holds("GRAPH <urn:g> { <urn:s> <urn:p> 3 , 4 }"));
    assertEquals(204, graph("DELETE", "graph=urn:g", ""));
    assertTrue(!holds("<urn:s> ?p ?o"));
    assertEquals(404, graph("DELETE", "graph=urn:g", ""));
  }

  @Test
  void graphsAreReadWithoutThePassword() throws Exception {
    HttpResponse<String> answer = send(request("data?graph=urn:g"), "");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("urn:s"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong", WORD + " "})
  void nobodyWritesWithoutThePassword(String word) throws Exception {
    HttpResponse<String> answer = send(updating("update", "DROP NAMED"), word);
    assertEquals(401, answer.statusCode());
    assertEquals(
        "Basic realm=\"Newsgraph\", charset=\"UTF-8\"",
        answer.headers().firstValue("WWW-Authenticate").orElse(""));
    for (String method : ImmutableList.of("PUT", "POST", "DELETE", "PATCH")) {
      HttpRequest.Builder request =
          request("data?graph=urn:g").method(method, BodyPublishers.noBody());
      assertEquals(401, send(request, word).statusCode(), method);
    }
    assertEquals(401, send(updating("sparql/", "DROP NAMED"), word).statusCode());
    assertTrue(send(updating("sparql", "DROP NAMED"), word).statusCode() >= 400);
    assertTrue(holds("<urn:s> <urn:p> 1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer x", "Basic", "Basic ???", "Basic eA==", "basic Og=="})
  void headersThatHoldNoPasswordAreRefused(String header) throws Exception {
    HttpRequest.Builder request = updating("update", "DROP NAMED").header("Authorization", header);

    assertEquals(401, client.send(request.build(), ofString()).statusCode());
  }

  @Test
  void pagesOfOtherOriginsWriteNothingEvenWithIt() throws Exception {
    HttpRequest.Builder foreign =
        updating("update", "DROP NAMED").header("Origin", "https://evil.example");
    HttpRequest.Builder own =
        updating("update", "DROP NAMED").header("Origin", endpoint.address().replaceAll("/$", ""));

    assertEquals(403, send(foreign, WORD).statusCode());
    assertTrue(holds("<urn:s> <urn:p> 1"));
    assertEquals(204, send(own, WORD).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP GRAPH <urn:g>; INSERT DATA { <urn:s> <urn:p> 2 }",
        "DROP GRAPH <urn:g>; DELETE WHERE { ?s ?p ?o }; CLEAR DEFAULT; INSERT DATA { <a> <b> 1 }",
        "DROP GRAPH <urn:g>; LOAD <file:///etc/hosts> INTO GRAPH <urn:h>",
        "DROP GRAPH <urn:g>; LOAD SILENT <http://127.0.0.1:1/> INTO GRAPH <urn:h>",
        "DROP GRAPH <urn:g>; CREATE GRAPH",
        "DROP GRAPH <urn:g>; COPY <urn:none> TO <urn:h>"
      })
  void anUpdateThatFailsChangesNothing(String update) throws Exception {
    int status = update(update);

    assertTrue(status == 400 || status == 403, status + " " + update);
    assertTrue(holds("GRAPH <urn:g> { <urn:s> <urn:p> 1 }"));
    assertEquals(204, update("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 5 } }"));
  }

  @Test
  void aGraphThatIsNoneChangesNothing() throws Exception {
    assertEquals(400, graph("PUT", "graph=urn:g", "<urn:s> <urn:p> 3 . <urn:s> <urn:p"));
    assertEquals(403, graph("PUT", "default", "<urn:s> <urn:p> 3 ."));
    assertTrue(holds("GRAPH <urn:g> { <urn:s> <urn:p> 1 }"));
  }

  @Test
  void updatesAskNobodyElse() throws Exception {
    AtomicInteger visits = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> visits.incrementAndGet());
    other.start();
    try {
      String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
      update(
          "INSERT { GRAPH <urn:h> { ?s ?p ?o } } WHERE { SERVICE <" + address + "> { ?s ?p ?o } }");
      update("LOAD <" + address + "> INTO GRAPH <urn:h>");
    } finally {
      other.stop(0);
    }

    assertEquals(0, visits.get());
  }

  @Test
  void contextsOfJsonLdComeAlongOrNotAtAll() throws Exception {
    AtomicInteger visits = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> visits.incrementAndGet());
    other.start();
    String context = "http://127.0.0.1:" + other.getAddress().getPort() + "/c.jsonld";
    try {
      assertEquals(400, json("\"" + context + "\""));
    } finally {
      other.stop(0);
    }

    assertEquals(0, visits.get());
    assertEquals(204, json("{ \"p\": \"urn:p\" }"));
    assertTrue(holds("GRAPH <urn:j> { <urn:s> <urn:p> 7 }"));
  }

  private int json(String context) throws Exception {
    String body = "{ \"@context\": %s, \"@id\": \"urn:s\", \"p\": 7 }".formatted(context);
    return send(
            request("data?graph=urn:j")
                .header("Content-Type", "application/ld+json")
                .PUT(BodyPublishers.ofString(body)),
            WORD)
        .statusCode();
  }

  @Test
  void anUpdateWithoutEndIsStoppedAndOthersGoOn() throws Exception {
    String many = "INSERT DATA { GRAPH <urn:g> { ";
    for (int i = 0; i < 300; i++) {
      many += "<urn:s" + i + "> <urn:p> " + i + " . ";
    }
    update(many + "} }");

    HttpResponse<String> answer =
        send(
            updating(
                "update",
                "DELETE { GRAPH <urn:g> { ?a ?b ?c } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i ."
                    + " FILTER (?c + ?f + ?i = -1) }"),
            WORD);

    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("takes too long"), answer.body());
    assertEquals(204, update("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 6 } }"));
  }

  private int graph(String method, String target, String turtle) throws Exception {
    HttpRequest.Builder request =
        request("data?" + target)
            .header("Content-Type", "text/turtle")
            .method(method, BodyPublishers.ofString(turtle));
    return send(request, WORD).statusCode();
  }

  private int update(String text) throws Exception {
    return send(updating("update", text), WORD).statusCode();
  }

  private HttpRequest.Builder updating(String path, String text) {
    return request(path)
        .header("Content-Type", "application/sparql-update")
        .POST(BodyPublishers.ofString(text));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(endpoint.address() + "newsgraph/" + path))
        .header("Accept", "*/*");
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String word) throws Exception {
    if (!word.isEmpty()) {
      request.header("Authorization", authorization(word));
    }
    return client.send(request.build(), ofString());
  }

  /** What a request says to be let in. */
  static String authorization(String word) {
    return "Basic " + Base64.getEncoder().encodeToString(("editor:" + word).getBytes(UTF_8));
  }

  private boolean holds(String pattern) throws Exception {
    String query = URLEncoder.encode("ASK { " + pattern + " }", UTF_8);
    return send(request("sparql?query=" + query), "").body().contains("true");
  }
}
