package org.newsgraph.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.newsgraph.serve.Endpoint;

/**
 * What happens when the program is told to stop (SIGTERM, Ctrl-C) while it serves: the endpoint is
 * closed, and the program waits until the store is closed too.
 */
final class StopSignal implements AutoCloseable {
  private static final long PATIENCE = 20;

  private final CountDownLatch closed = new CountDownLatch(1);
  private Optional<Thread> hook = Optional.empty();

  /** Has the endpoint closed when the signal comes. */
  void closes(Endpoint endpoint) {
    Thread thread = new Thread(() -> stop(endpoint), "newsgraph-stop");
    Runtime.getRuntime().addShutdownHook(thread);
    hook = Optional.of(thread);
  }

  private void stop(Endpoint endpoint) {
    endpoint.close();
    try {
      closed.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All that was opened after this is closed, so the program may end. */
  @Override
  public void close() {
    closed.countDown();
    try {
      hook.ifPresent(Runtime.getRuntime()::removeShutdownHook);
    } catch (IllegalStateException e) {
      hook = Optional.empty(); // The program is ending already, by this very signal.
    }
  }
}
