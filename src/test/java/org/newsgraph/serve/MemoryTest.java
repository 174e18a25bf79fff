package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.lexicon.read.Ontology;

/** A server with little memory, in a process of its own, that greedy queries come to. */
@Tag("slow")
@Timeout(180)
@TestInstance(Lifecycle.PER_CLASS)
final class MemoryTest {
  private final Path store;
  private final HttpClient client = HttpClient.newHttpClient();
  private ServerProcess server;
  private String address = "";

  MemoryTest(@TempDir Path folder) {
    store = folder.resolve("store");
  }

  @BeforeAll
  void serve() throws IOException {
    try (GraphStore made = GraphStore.open(store)) {
      made.putOntology(Ontology.read(Path.of("ontology")));
      DatasetGraph data = made.dataset();
      Txn.executeWrite(
          data,
          () -> {
            for (int i = 0; i < 3_000; i++) {
              Node node = NodeFactory.createURI("urn:s" + i);
              data.add(Quad.create(node, node, NodeFactory.createURI("urn:p"), node));
            }
          });
    }
    server =
        ServerProcess.start(
            store, ImmutableList.of("-Xmx160m", "-XX:+UseSerialGC"), ImmutableMap.of());
    address = server.address();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?a",
        "SELECT DISTINCT ?a ?d { ?a ?b ?c . ?d ?e ?f }",
        "SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d",
        "SELECT (GROUP_CONCAT(STR(?d)) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
        "CONSTRUCT { ?a ?d ?f } { ?a ?b ?c . ?d ?e ?f }",
        """
        SELECT (STRLEN(?g) AS ?n) {
          ?s ?p ?o BIND (CONCAT(STR(?s), STR(?s), STR(?s), STR(?s), STR(?s), STR(?s), STR(?s)) AS ?a)
          BIND (CONCAT(?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a) AS ?b)
          BIND (CONCAT(?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b, ?b) AS ?c)
          BIND (CONCAT(?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c, ?c) AS ?d)
          BIND (CONCAT(?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d, ?d) AS ?e)
          BIND (CONCAT(?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e, ?e) AS ?f)
          BIND (CONCAT(?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f, ?f) AS ?g)
        }
        """
      })
  void greedyQueriesAreRefusedAndTheServerLives(String query) throws Exception {
    HttpResponse<String> greedy = ask(query);
    assertEquals(503, greedy.statusCode(), greedy.body());
    assertTrue(greedy.body().contains("memory"), greedy.body());

    HttpResponse<String> modest = ask("ASK { <urn:s1> ?p ?o }");
    assertEquals(200, modest.statusCode(), modest.body());
    assertTrue(modest.body().contains("true"), modest.body());
  }

  private HttpResponse<String> ask(String query) throws Exception {
    String asked = address + "newsgraph/sparql?query=" + URLEncoder.encode(query, UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(asked)).timeout(Duration.ofSeconds(100)).build();
    return client.send(request, ofString());
  }
}
