package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.serve.limit.Limits;

/** What is asked again is answered from memory, and never by what was true before. */
@Tag("slow")
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
final class KeptAnswersTest {
  private static final String PASSWORD = "p";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH <urn:n> { ?s ?p ?o } }";

  private final GraphStore store;
  private final Endpoint endpoint;
  private final Client client;

  KeptAnswersTest(@TempDir Path folder) throws Exception {
    store = GraphStore.open(folder);
    Limits one =
        Limits.STANDARD.withFast(Duration.ofMinutes(1)).withPlaces(1, Duration.ofMillis(500));
    endpoint =
        Endpoint.start(
            store,
            ImmutableList.of(),
            new Endpoint.Options(
                "127.0.0.1", 0, one, line -> {}, Optional.of(new Password(PASSWORD))));
    client = new Client(endpoint.address());
    update("INSERT DATA { GRAPH <urn:k> { <urn:s> <urn:p> 1 , 2 , 3 } }");
  }

  @AfterAll
  void close() {
    endpoint.close();
    store.close();
  }

  /** Who asks something else meanwhile learns that there is but one place. */
  @Test
  void whoAskTheSameAtOnceShareOneSearch() throws Exception {
    String some = "VALUES ?%s { " + Strings.repeat("1 2 3 4 5 6 7 8 9 10 ", 10) + "} ";
    String slow =
        "SELECT (SUM(?a + ?b + ?c) AS ?n) { %s%s%s}"
            .formatted(some.formatted("a"), some.formatted("b"), some.formatted("c"));
    ImmutableList<CompletableFuture<HttpResponse<String>>> all =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> askQuietly(slow)))
            .limit(6)
            .collect(ImmutableList.toImmutableList());
    for (CompletableFuture<HttpResponse<String>> each : all) {
      assertEquals(200, each.get().statusCode(), each.get().body());
      assertEquals(all.get(0).get().body(), each.get().body());
    }

    long begin = System.nanoTime();
    assertEquals(all.get(0).get().body(), client.ask(slow).body());
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 300);
  }

  @Test
  void everyWriteIsSeenByWhoeverAsksAfterIt() throws Exception {
    update("DROP SILENT GRAPH <urn:n>");
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<List<Long>> watched =
        CompletableFuture.supplyAsync(
            () -> {
              List<Long> seen = new ArrayList<>();
              while (!over.get()) {
                seen.add(number(askQuietly(COUNT)));
              }
              return seen;
            });
    for (int i = 1; i <= 40; i++) {
      update("INSERT DATA { GRAPH <urn:n> { <urn:s" + i + "> <urn:p> 1 } }");
      assertEquals(i, number(client.ask(COUNT)));
      assertEquals(i, number(client.ask(COUNT)));
    }
    over.set(true);

    List<Long> seen = watched.get();
    assertEquals(seen.stream().sorted().toList(), seen);
  }

  @Test
  void theIndexOfWordsIsNeverBehindEither() throws Exception {
    String query =
        """
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX text: <http://jena.apache.org/text#>
        SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s text:query (rdfs:label "zoranik" 1000) }
        """;
    for (int i = 1; i <= 20; i++) {
      update(
          "INSERT DATA { GRAPH <urn:w> { <urn:w%d> <%s> \"Zoranik\" } }"
              .formatted(i, "http://www.w3.org/2000/01/rdf-schema#label"));
      assertEquals(i, number(client.ask(query)));
      assertEquals(i, number(client.ask(query)));
    }
  }

  @Test
  void graphsThatAreReadAreFollowedToo() throws Exception {
    assertTrue(
        !client.send(client.request("newsgraph/data?default").GET()).body().contains("urn:late"));
    update("INSERT DATA { GRAPH <urn:k2> { <urn:late> <urn:p> 1 } }");

    assertTrue(
        client.send(client.request("newsgraph/data?default").GET()).body().contains("urn:late"));
  }

  @Test
  void whoHasTheAnswerIsToldThatNothingChanged() throws Exception {
    String query = "SELECT * { GRAPH <urn:t> { ?s ?p ?o } }";
    update("DROP SILENT GRAPH <urn:t>; INSERT DATA { GRAPH <urn:t> { <urn:s> <urn:p> 1 } }");
    HttpResponse<String> first = client.ask(query);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = client.send(get(query).header("If-None-Match", "\"x\", " + tag));
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    update("INSERT DATA { GRAPH <urn:other> { <urn:s> <urn:p> 1 } }");
    assertEquals(304, client.send(get(query).header("If-None-Match", tag)).statusCode());
    update("INSERT DATA { GRAPH <urn:t> { <urn:s> <urn:p> 2 } }");

    HttpResponse<String> third = client.send(get(query).header("If-None-Match", tag));

    assertEquals(200, third.statusCode());
    assertNotEquals(tag, third.headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void formatsAndValuesAndWaysOfAskingAreToldApart() throws Exception {
    String query = "SELECT ?o { GRAPH <urn:k> { ?s ?p ?o } FILTER (?o = ?x) }";
    for (int round = 0; round < 2; round++) {
      assertEquals("?o\n1\n", client.send(bound(query, 1, "text/tab-separated-values")).body());
      assertEquals("o\r\n1\r\n", client.send(bound(query, 1, "text/csv")).body());
      assertEquals("o\r\n2\r\n", client.send(bound(query, 2, "text/csv")).body());
      assertEquals("o\r\n3\r\n", posted(query.replace("?x", "3")));
      assertEquals("o\r\n2\r\n", posted(query.replace("?x", "2")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOW()", "rand()", "UUID()", "StrUUID()"})
  void whatDependsOnTheMomentIsAskedAnew(String call) throws Exception {
    String query = "SELECT (STR(" + call + ") AS ?x) { }";
    String first = client.ask(query).body();
    Thread.sleep(2);

    assertNotEquals(first, client.ask(query).body());
  }

  @Test
  void errorsAreNotKept() throws Exception {
    HttpResponse<String> answer = client.ask("SELECT nonsense");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.headers().firstValue("ETag").isEmpty());
  }

  private HttpRequest.Builder get(String query) {
    return client.request("newsgraph/sparql?query=" + URLEncoder.encode(query, UTF_8)).GET();
  }

  private HttpRequest.Builder bound(String query, int x, String accept) {
    String path = "newsgraph/sparql?query=" + URLEncoder.encode(query, UTF_8) + "&%24x=" + x;
    return client.request(path).setHeader("Accept", accept);
  }

  private String posted(String query) throws Exception {
    return client
        .send(
            client
                .request("newsgraph/sparql")
                .header("Content-Type", "application/sparql-query")
                .setHeader("Accept", "text/csv")
                .POST(BodyPublishers.ofString(query)))
        .body();
  }

  private static long number(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return Long.parseLong(answer.body().replaceAll("(?s).*\"value\": \"(\\d+)\".*", "$1"));
  }

  private HttpResponse<String> askQuietly(String query) {
    try {
      return client.ask(query);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void update(String text) throws Exception {
    String pair = Base64.getEncoder().encodeToString(("editor:" + PASSWORD).getBytes(UTF_8));
    HttpResponse<String> answer =
        client.send(
            client
                .request("newsgraph/update")
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(text)));
    assertEquals(204, answer.statusCode(), answer.body());
  }
}
