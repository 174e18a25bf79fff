package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.serve.limit.Limits;

/** What becomes of an update whose time ends or whose server goes. */
@Tag("slow")
final class LastingUpdatesTest {
  private static final String WORD = "a word";

  private final HttpClient client = HttpClient.newHttpClient();

  private static HttpRequest insert(Endpoint served) {
    return HttpRequest.newBuilder(URI.create(served.address() + "newsgraph/update"))
        .header("Authorization", WritableTest.authorization(WORD))
        .header("Content-Type", "application/sparql-update")
        .POST(BodyPublishers.ofString("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } }"))
        .build();
  }

  /** Another writer keeps the update from the disk until its time is long over. */
  @Test
  void anUpdateThatIsBeingWrittenIsToldAsDone(@TempDir Path folder) throws Exception {
    try (GraphStore other = GraphStore.open(folder);
        Endpoint served =
            Endpoint.start(
                other,
                ImmutableList.of(),
                new Endpoint.Options(
                    "127.0.0.1",
                    0,
                    Limits.STANDARD.withTime(Duration.ofSeconds(1)),
                    line -> {},
                    Optional.of(new Password(WORD))))) {
      other.dataset().begin(ReadWrite.WRITE);
      CompletableFuture<HttpResponse<String>> answer = client.sendAsync(insert(served), ofString());
      Thread.sleep(2_500);
      other.dataset().commit();
      other.dataset().end();

      assertEquals(204, answer.get().statusCode(), answer.get().body());
      boolean written = other.read(data -> data.containsGraph(NodeFactory.createURI("urn:g")));
      assertTrue(written);
    }
  }

  @Test
  void changesStayAfterTheServerHasGone(@TempDir Path folder) throws Exception {
    try (GraphStore other = GraphStore.open(folder);
        Endpoint served =
            Endpoint.start(
                other,
                ImmutableList.of(),
                Endpoint.Options.local(0).withPassword(new Password(WORD)))) {
      assertEquals(204, client.send(insert(served), ofString()).statusCode());
    }
    try (GraphStore again = GraphStore.openExisting(folder)) {
      Integer triples = again.read(data -> data.getGraph(NodeFactory.createURI("urn:g")).size());
      assertEquals(1, triples);
    }
  }
}
