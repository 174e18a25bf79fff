package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.GraphStore;

/** A server in a process of its own that is told to stop while it works. */
@Tag("slow")
@Timeout(120)
final class ShutdownTest {
  private static final int STOPPED_BY_SIGNAL = 143;

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  /** Also that the password may stand in the environment, which only a process has. */
  @Test
  void whoeverWaitsIsAnsweredAndWhatWasWrittenStays() throws Exception {
    Path store = folder.resolve("store");
    try (GraphStore made = GraphStore.open(store)) {
      SampleNews.putInto(made);
    }
    try (ServerProcess server =
        ServerProcess.start(
            store,
            ImmutableList.of("-Xmx400m"),
            ImmutableMap.of("NEWSGRAPH_PASSWORD", "from the environment"),
            "--writable")) {
      assertEquals(204, insert(server, "from the environment"));
      assertEquals(401, insert(server, "guessed"));
      CompletableFuture<HttpResponse<String>> answer =
          client.sendAsync(longQuery(server), ofString());
      Thread.sleep(300);

      server.process().destroy();

      int status = answer.get(60, TimeUnit.SECONDS).statusCode();
      String body = answer.get().body();
      assertTrue((status == 200 && body.contains("</sparql>")) || body.contains("stop"), body);
      assertTrue(server.process().waitFor(60, TimeUnit.SECONDS));
      assertEquals(STOPPED_BY_SIGNAL, server.process().exitValue());
    }
    try (GraphStore again = GraphStore.openExisting(store)) {
      Integer written =
          again.read(data -> data.getGraph(NodeFactory.createURI("urn:notes")).size());
      assertEquals(1, written);
    }
  }

  private int insert(ServerProcess server, String password) throws Exception {
    String pair = Base64.getEncoder().encodeToString(("me:" + password).getBytes(UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "newsgraph/update"))
            .header("Authorization", "Basic " + pair)
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString("INSERT DATA { GRAPH <urn:notes> { <a:a> <a:b> 1 } }"))
            .build();
    return client.send(request, ofString()).statusCode();
  }

  private static HttpRequest longQuery(ServerProcess server) {
    String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h \"x\" }";
    return HttpRequest.newBuilder(
            URI.create(
                server.address() + "newsgraph/sparql?query=" + URLEncoder.encode(query, UTF_8)))
        .build();
  }
}
