package org.newsgraph.serve.limit;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.newsgraph.serve.limit.Lanes.Lane;

/**
 * Lets requests in, each to a turn in a lane, and sees that all keep within the limits. What is
 * read is kept until the store is written.
 */
public final class Guard implements HttpFilter, AutoCloseable {
  private static final long PAUSE = 20;
  private static final String FORM = "application/x-www-form-urlencoded";

  /** The share of the memory that answers are kept in, and the most, in bytes. */
  private static final int KEPT_SHARE = 16;

  private static final long MOST_KEPT = 128L << 20;
  private static final int LONG_ONES = 10_000;

  private final Limits limits;
  private final Predicate<HttpServletRequest> reads;
  private final Lanes lanes;
  private final Watch watch;
  private final KeptAnswers kept;
  private final Cache<Question, Boolean> longOnes =
      CacheBuilder.newBuilder()
          .maximumSize(LONG_ONES)
          .expireAfterWrite(Duration.ofMinutes(10))
          .build();
  private final AtomicInteger inside = new AtomicInteger();
  private volatile boolean closing;

  /**
   * A guard of a store.
   *
   * @param reads whether a request changes nothing, whatever it says
   * @param state names the state of the store: another after each write
   */
  public Guard(Limits limits, Predicate<HttpServletRequest> reads, Supplier<String> state) {
    this.limits = limits;
    this.reads = reads;
    lanes = new Lanes(limits.places());
    watch = new Watch(limits);
    Duration longest = limits.time().plus(limits.patience().multipliedBy(2));
    long bytes = Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / KEPT_SHARE);
    kept = new KeptAnswers(state, bytes, longest);
  }

  @Override
  public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    inside.incrementAndGet();
    try {
      Optional<Refusal> refusal = refusal(request);
      if (refusal.isPresent()) {
        HeldResponse.send(refusal.get(), response);
      } else {
        answer(request, response, chain);
      }
    } finally {
      inside.decrementAndGet();
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!reads.test(request)) {
      turn(Lane.WRITING, request, response, chain).send();
    } else if (request.getMethod().equals("GET") || isForm(request)) {
      read(request, new byte[0], response, chain);
    } else {
      byte[] body = request.getInputStream().readAllBytes();
      read(new BufferedRequest(request, body), body, response, chain);
    }
  }

  /** Its body is part of its parameters. */
  private static boolean isForm(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).startsWith(FORM);
  }

  private void read(
      HttpServletRequest request, byte[] body, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Question question = Question.of(request, body);
    kept.answer(question, request, response, () -> find(question, request, response, chain));
  }

  /**
   * Begins among the fast ones. What has become long while there was no place for it among the long
   * ones gives its own up, waits for one of theirs and begins anew.
   */
  private HeldResponse find(
      Question question,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    if (longOnes.getIfPresent(question) == null) {
      HeldResponse held = turn(Lane.FAST, request, response, chain);
      if (!held.turn().refusal().equals(Optional.of(Refusal.CROWD))) {
        return held;
      }
      longOnes.put(question, true);
    }
    return turn(Lane.SLOW, request, response, chain);
  }

  private HeldResponse turn(
      Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Lanes.Place> place = enter(lane);
    Turn turn = new Turn();
    HeldResponse held = new HeldResponse(response, turn, limits.answerBytes());
    if (place.isEmpty()) {
      turn.refuse(lane == Lane.SLOW ? Refusal.CROWD : Refusal.BUSY);
      return held;
    }
    watch.begin(turn, place.get());
    try {
      turn.enter(request);
      run(request, held, turn, chain);
    } finally {
      watch.end(turn);
      place.get().leave();
    }
    return held;
  }

  /** Why the request is not let in, whatever it asks. */
  private Optional<Refusal> refusal(HttpServletRequest request) {
    if (closing) {
      return Optional.of(Refusal.CLOSING);
    }
    if (request.getContentLengthLong() > limits.requestBytes()) {
      return Optional.of(Refusal.REQUEST);
    }
    return request.getHeader("Transfer-Encoding") == null
        ? Optional.empty()
        : Optional.of(Refusal.LENGTH);
  }

  private Optional<Lanes.Place> enter(Lane lane) {
    try {
      return lanes.enter(lane, limits.patience());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static void run(
      HttpServletRequest request, HeldResponse held, Turn turn, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, held);
    } catch (IOException | RuntimeException e) {
      if (turn.refusal().isEmpty()) {
        throw e;
      }
    } catch (OutOfMemoryError e) {
      if (!turn.refuse(Refusal.MEMORY)) {
        throw e;
      }
    }
  }

  /** Lets nobody in any more, waits for those inside, and after the grace ends their turns. */
  public void close(Duration grace) {
    closing = true;
    long end = System.nanoTime() + grace.toNanos();
    while (inside.get() > 0 && System.nanoTime() < end) {
      pause();
    }
    watch.endAll();
    long last = System.nanoTime() + Duration.ofSeconds(1).toNanos();
    while (inside.get() > 0 && System.nanoTime() < last) {
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
