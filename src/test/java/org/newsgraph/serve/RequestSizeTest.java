package org.newsgraph.serve;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.serve.limit.Limits;

/** Requests that are too large, or do not say how large they are. */
@Tag("slow")
@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
final class RequestSizeTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final GraphStore store;
  private final Endpoint endpoint;

  RequestSizeTest(@TempDir Path folder) throws Exception {
    store = GraphStore.open(folder);
    Endpoint.Options options =
        new Endpoint.Options("127.0.0.1", 0, Limits.STANDARD, line -> {}, Optional.empty());
    endpoint = Endpoint.start(store, ImmutableList.of(), options);
  }

  @AfterAll
  void close() {
    endpoint.close();
    store.close();
  }

  @Test
  void largeRequestsAreRefused() throws Exception {
    String answer = announce(Limits.STANDARD.requestBytes() + 1);

    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertTrue(answer.contains("too large"), answer);
    HttpRequest small =
        LimitsTest.queryPost(endpoint).POST(BodyPublishers.ofString("ASK{}")).build();
    assertEquals(200, client.send(small, ofString()).statusCode());
  }

  @Test
  void requestsOfUnknownLengthAreRefused() throws Exception {
    HttpRequest request =
        LimitsTest.queryPost(endpoint)
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream("ASK{}".getBytes(UTF_8))))
            .build();

    LimitsTest.assertRefused(411, "Content-Length", client.send(request, ofString()));
  }

  /** What is answered to the head of a query of so many bytes, of which none are sent. */
  private String announce(int bytes) throws Exception {
    URI address = URI.create(endpoint.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String head =
          "POST /newsgraph/sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Content-Type: application/sparql-query\r\nContent-Length: "
              + bytes
              + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
