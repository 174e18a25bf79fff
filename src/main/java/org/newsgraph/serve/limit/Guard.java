package org.newsgraph.serve.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Lets requests in, one turn each, and sees that each keeps within the limits. */
public final class Guard implements HttpFilter, AutoCloseable {
  private static final long PAUSE = 20;

  private final Limits limits;
  private final Lanes lanes;
  private final Watch watch;
  private volatile boolean closing;

  public Guard(Limits limits) {
    this.limits = limits;
    lanes = new Lanes(limits.places());
    watch = new Watch(limits);
  }

  @Override
  public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Refusal> refusal = refusal(request);
    if (refusal.isPresent()) {
      HeldResponse.send(refusal.get(), response);
      return;
    }
    Lanes.Place place = lanes.place();
    Turn turn = new Turn();
    watch.begin(turn, place);
    try {
      turn.enter(request);
      HeldResponse held = new HeldResponse(response, turn, limits.answerBytes());
      answer(request, held, turn, chain);
      held.send();
    } finally {
      watch.end(turn);
      place.leave();
    }
  }

  /** Why the request is not let in; where there is no reason, a place has been taken for it. */
  private Optional<Refusal> refusal(HttpServletRequest request) {
    if (closing) {
      return Optional.of(Refusal.CLOSING);
    }
    if (request.getContentLengthLong() > limits.requestBytes()) {
      return Optional.of(Refusal.REQUEST);
    }
    if (request.getHeader("Transfer-Encoding") != null) {
      return Optional.of(Refusal.LENGTH);
    }
    try {
      return lanes.await(limits.patience()) ? Optional.empty() : Optional.of(Refusal.BUSY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Refusal.CLOSING);
    }
  }

  private static void answer(
      HttpServletRequest request, HeldResponse held, Turn turn, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, held);
    } catch (IOException | RuntimeException e) {
      if (turn.refusal().isEmpty()) {
        throw e;
      }
    } catch (OutOfMemoryError e) {
      turn.refuse(Refusal.MEMORY);
    }
  }

  /** Lets nobody in any more, waits for those inside, and after the grace ends their turns. */
  public void close(Duration grace) {
    closing = true;
    long end = System.nanoTime() + grace.toNanos();
    while (watch.count() > 0 && System.nanoTime() < end) {
      pause();
    }
    watch.refuseAll(Refusal.CLOSING);
    long last = System.nanoTime() + Duration.ofSeconds(1).toNanos();
    while (watch.count() > 0 && System.nanoTime() < last) {
      pause();
    }
    watch.close();
  }

  @Override
  public void close() {
    close(Duration.ZERO);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
