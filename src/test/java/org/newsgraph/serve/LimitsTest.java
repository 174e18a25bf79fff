package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.serve.limit.Limits;

/** What greedy requests meet over real HTTP, and that nobody else suffers from them. */
@Tag("slow")
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
final class LimitsTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final Limits SHORT = Limits.STANDARD.withTime(Duration.ofSeconds(1));
  private static final int TRIPLES = 3_000;

  /** A pattern that backtracks for ages, and what it does so on. */
  private static final String REGEX = "'" + Strings.repeat("a", 40) + "!', '(.*a){20}$'";

  private final HttpClient client = HttpClient.newHttpClient();
  private final GraphStore store;

  LimitsTest(@TempDir Path folder) {
    store = GraphStore.open(folder);
    DatasetGraph data = store.dataset();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < TRIPLES; i++) {
            Node node = NodeFactory.createURI("urn:s" + i);
            data.add(Quad.create(node, node, NodeFactory.createURI("urn:p"), node));
          }
        });
  }

  @AfterAll
  void close() {
    store.close();
  }

  static Stream<String> endless() {
    return Stream.of(
            "ASK { FILTER REGEX(%s) }",
            "SELECT * { ?s ?p ?o FILTER (STR(?s) = 'x' || REGEX(%s)) }",
            "SELECT * { ?s ?p ?o BIND (REGEX(%s) AS ?x) }",
            "SELECT (REGEX(%s) AS ?x) { ?s ?p ?o }",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(%s) AS ?x)",
            "SELECT (SUM(IF(REGEX(%s), 1, 0)) AS ?n) { ?s ?p ?o }",
            "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING (REGEX(%s))",
            "SELECT ?p { ?s ?p ?o } ORDER BY (REGEX(%s))",
            "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER REGEX(%s) } }",
            "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?a ?b ?c FILTER REGEX(%s) } }",
            "SELECT * { ?s ?p ?o OPTIONAL { ?s ?b ?c FILTER REGEX(%s) } }",
            "SELECT * { ?s ?p ?o MINUS { ?s ?b ?c FILTER REGEX(%s) } }",
            "SELECT * { { SELECT ?s { ?s ?p ?o FILTER REGEX(%s) } } }",
            "SELECT * FROM <urn:s1> { ?s ?p ?o FILTER REGEX(%s) }",
            "SELECT (REPLACE(%s, 'x') AS ?x) { }",
            "DESCRIBE ?s { ?s ?p ?o FILTER REGEX(%s) }",
            "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER REGEX(%s) }",
            "SELECT * { ?s ?p ?o BIND ('(.*a){20}$' AS ?r)"
                + " BIND (CONCAT(STR(?p), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!') AS ?t)"
                + " FILTER REGEX(?t, ?r) }",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT * { ?a ?b ?c . ?d ?e ?f . FILTER (?a = ?nothing) }",
            "SELECT DISTINCT ?b { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>)* ?b . ?c (!<urn:x>)* ?d . ?e ?f ?g }")
        .map(query -> query.replace("%s", REGEX));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void queriesWithoutEndAreStoppedAndSpoilNothing(String query) throws Exception {
    try (Endpoint endpoint = serve(SHORT)) {
      assertRefused(503, "takes too long", ask(endpoint, query));
      assertEquals(200, ask(endpoint, COUNT).statusCode());
      assertRefused(
          503,
          "takes too long",
          ask(endpoint, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<java:org.apache.jena.sparql.function.library.wait>(30000)",
        "<http://www.w3.org/2005/xpath-functions#matches>('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
            + " '(.*a){20}$')",
        "<http://www.w3.org/2005/xpath-functions#replace>('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
            + " '(.*a){20}$', 'x')",
        "CALL(<java:org.apache.jena.sparql.function.library.wait>, 30000)",
      })
  void functionsThatKnowNoLimitAreUnknown(String call) throws Exception {
    try (Endpoint endpoint = serve(Limits.STANDARD)) {
      long begin = System.nanoTime();
      HttpResponse<String> answer = ask(endpoint, "SELECT (" + call + " AS ?x) { }");

      assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 10);
      assertFalse(answer.body().contains("\"value\""), answer.body());
    }
  }

  @Test
  void theClientCannotRaiseTheLimit() throws Exception {
    try (Endpoint endpoint = serve(SHORT)) {
      String query = URLEncoder.encode("ASK { FILTER REGEX(" + REGEX + ") }", UTF_8);
      assertRefused(503, "takes too long", send(endpoint, "timeout=600&query=" + query));
    }
  }

  @Test
  void regularExpressionsMatchAsEver() throws Exception {
    try (Endpoint endpoint = serve(Limits.STANDARD)) {
      String query =
          """
          SELECT (REGEX("Über", "^ü", "i") AS ?a) (REGEX("a.b", "a.b", "q") AS ?b)
            (REPLACE("abcb"@en, "b(.)?", "<$1>") AS ?c) (REPLACE("abc", "", "-") AS ?d)
            (REPLACE("abc", ?bad, "-") AS ?e) (REGEX("x", "X") AS ?f) { BIND ("[" AS ?bad) }
          """;
      String csv = ask(endpoint, query, "text/csv").body();

      assertEquals("a,b,c,d,e,f\r\ntrue,true,a<c><>,-abc,,false\r\n", csv);
    }
  }

  @Test
  void deepPatternsAreAnErrorOfTheQueryAlone() throws Exception {
    try (Endpoint endpoint = serve(Limits.STANDARD)) {
      String deep =
          "SELECT (REGEX(CONCAT(%s), '^(a|b)*$') AS ?x) { BIND ('%s' AS ?a) }"
              .formatted(
                  String.join(",", Collections.nCopies(100, "?a")), Strings.repeat("a", 1_000));
      HttpResponse<String> answer = post(endpoint, deep);

      assertEquals(200, answer.statusCode(), answer.body());
      assertFalse(answer.body().contains("\"value\""), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void answersAreNeverCut(String format) throws Exception {
    try (Endpoint endpoint = serve(Limits.STANDARD.withAnswerBytes(10_000))) {
      assertRefused(422, "too large", ask(endpoint, "SELECT * { ?s ?p ?o }", format));
      assertEquals(200, ask(endpoint, "SELECT * { ?s ?p ?o } LIMIT 9", format).statusCode());
    }
  }

  @Test
  void answersThatTakeTooLongAreNotCutEither() throws Exception {
    try (Endpoint endpoint = serve(SHORT)) {
      String slow =
          "SELECT DISTINCT ?x { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND (IRI(STR(?i)) AS ?x) }";
      assertRefused(503, "takes too long", ask(endpoint, slow, "application/sparql-results+json"));
    }
  }

  @Test
  void largeGraphsAreRefusedToo() throws Exception {
    try (Endpoint endpoint = serve(Limits.STANDARD.withAnswerBytes(10_000))) {
      String address = endpoint.address() + "newsgraph/data?default";
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/turtle").build(),
              ofString());
      assertRefused(422, "too large", answer);
    }
  }

  @Test
  void tooManyAtOnceAreToldToComeBack() throws Exception {
    Limits one =
        Limits.STANDARD
            .withTime(Duration.ofSeconds(5))
            .withFast(Duration.ofSeconds(5))
            .withPlaces(1, Duration.ofMillis(100));
    try (Endpoint endpoint = serve(one)) {
      CompletableFuture<HttpResponse<String>> first =
          CompletableFuture.supplyAsync(() -> askQuietly(endpoint));
      HttpResponse<String> busy = ask(endpoint, COUNT);
      for (int i = 0; i < 30 && busy.statusCode() == 200; i++) {
        busy = ask(endpoint, COUNT + " # " + i);
      }

      assertRefused(503, "Too many queries", busy);
      assertEquals("10", busy.headers().firstValue("Retry-After").orElse(""));
      String health = endpoint.address() + "health";
      assertEquals(
          "ok\n",
          client.send(HttpRequest.newBuilder(URI.create(health)).build(), ofString()).body());
      assertEquals(503, first.get().statusCode());
    }
  }

  @Test
  void longQueriesLeaveFastOnesTheirPlace() throws Exception {
    Limits limits =
        Limits.STANDARD
            .withTime(Duration.ofSeconds(8))
            .withFast(Duration.ofMillis(300))
            .withPlaces(2, Duration.ofSeconds(5));
    try (Endpoint endpoint = serve(limits)) {
      ImmutableList<CompletableFuture<HttpResponse<String>>> many =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> askQuietly(endpoint)))
              .limit(6)
              .collect(ImmutableList.toImmutableList());
      HttpResponse<String> fast = ask(endpoint, COUNT);

      assertEquals(200, fast.statusCode(), fast.body());
      for (CompletableFuture<HttpResponse<String>> each : many) {
        assertEquals(503, each.get().statusCode());
      }
    }
  }

  @Test
  void closingWaitsForWhoIsInside() throws Exception {
    Endpoint endpoint = serve(Limits.STANDARD.withTime(Duration.ofSeconds(2)));
    CompletableFuture<HttpResponse<String>> inside =
        CompletableFuture.supplyAsync(() -> askQuietly(endpoint));
    Thread.sleep(500);
    endpoint.close();

    assertRefused(503, "takes too long", inside.get());
  }

  private Endpoint serve(Limits limits) throws Exception {
    Endpoint.Options options =
        new Endpoint.Options("127.0.0.1", 0, limits, line -> {}, Optional.empty());
    return Endpoint.start(store, ImmutableList.of(), options);
  }

  /** The answer has that status and says why. */
  static void assertRefused(int status, String why, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(why), answer.body());
    assertEquals(
        "text/plain;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
  }

  private HttpResponse<String> askQuietly(Endpoint endpoint) {
    try {
      return ask(endpoint, "ASK { FILTER REGEX(" + REGEX + ") }");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> ask(Endpoint endpoint, String query) throws Exception {
    return ask(endpoint, query, "*/*");
  }

  private HttpResponse<String> ask(Endpoint endpoint, String query, String accept)
      throws Exception {
    String address =
        endpoint.address() + "newsgraph/sparql?query=" + URLEncoder.encode(query, UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build();
    return client.send(request, ofString());
  }

  private HttpResponse<String> send(Endpoint endpoint, String parameters) throws Exception {
    String address = endpoint.address() + "newsgraph/sparql?" + parameters;
    return client.send(HttpRequest.newBuilder(URI.create(address)).build(), ofString());
  }

  private HttpResponse<String> post(Endpoint endpoint, String query) throws Exception {
    return client.send(
        queryPost(endpoint).POST(BodyPublishers.ofString(query)).build(), ofString());
  }

  /** A request that brings a query. */
  static HttpRequest.Builder queryPost(Endpoint endpoint) {
    return HttpRequest.newBuilder(URI.create(endpoint.address() + "newsgraph/sparql"))
        .header("Content-Type", "application/sparql-query");
  }
}
