package org.newsgraph.serve.limit;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The answers to what was asked of the store in the state in which it is: they are found once,
 * however many ask, and kept up to a size until the store is written.
 */
final class KeptAnswers {
  private static final int OVERHEAD = 300;

  private final Supplier<String> state;
  private final Duration patience;
  private final Cache<Asked, KeptAnswer> kept;
  private final ConcurrentMap<Asked, CompletableFuture<Outcome>> running =
      new ConcurrentHashMap<>();

  /** A question to the store in a state. */
  private record Asked(Question question, String state) {}

  /**
   * What came out: an answer for all who asked, a refusal for all, or neither, where each must ask
   * for themselves.
   */
  private record Outcome(Optional<KeptAnswer> answer, Optional<Refusal> refusal) {
    static final Outcome NOTHING = new Outcome(Optional.empty(), Optional.empty());

    static Outcome refused(Refusal reason) {
      return new Outcome(Optional.empty(), Optional.of(reason));
    }

    static Outcome of(HeldResponse response) throws IOException {
      return new Outcome(response.shared(), response.turn().refusal());
    }

    /** Sends it if it is for all. Returns whether it was. */
    boolean send(HttpServletRequest request, HttpServletResponse response) throws IOException {
      if (answer.isPresent()) {
        answer.get().send(request, response);
      } else if (refusal.isPresent()) {
        HeldResponse.send(refusal.get(), response);
      }
      return answer.isPresent() || refusal.isPresent();
    }
  }

  /** Finds what is to be answered. */
  @FunctionalInterface
  interface Finder {
    /** The response to one request, not yet sent. */
    HeldResponse find() throws IOException, ServletException;
  }

  /**
   * None so far.
   *
   * @param state names the state of the store: another after each write
   * @param bytes how many may be kept
   * @param patience how long one request waits for another that asks the same
   */
  KeptAnswers(Supplier<String> state, long bytes, Duration patience) {
    this.state = state;
    this.patience = patience;
    kept =
        CacheBuilder.newBuilder()
            .concurrencyLevel(1)
            .maximumWeight(bytes)
            .weigher((Asked asked, KeptAnswer answer) -> weight(answer))
            .build();
  }

  private static int weight(KeptAnswer answer) {
    return (int) Math.min(Integer.MAX_VALUE, OVERHEAD + answer.size());
  }

  /**
   * Answers the request: from memory, along with another that asks the same right now, or by the
   * finder.
   *
   * @param question what the request asks
   */
  void answer(
      Question question, HttpServletRequest request, HttpServletResponse response, Finder finder)
      throws IOException, ServletException {
    // The state is that of before the search, so that no answer is older than the state it has.
    Asked asked = new Asked(question, state.get());
    KeptAnswer known = kept.getIfPresent(asked);
    if (known != null) {
      known.send(request, response);
      return;
    }
    CompletableFuture<Outcome> mine = new CompletableFuture<>();
    CompletableFuture<Outcome> first = running.putIfAbsent(asked, mine);
    if (first == null) {
      find(asked, mine, request, response, finder);
    } else if (!await(first).send(request, response)) {
      finder.find().send();
    }
  }

  private void find(
      Asked asked,
      CompletableFuture<Outcome> mine,
      HttpServletRequest request,
      HttpServletResponse response,
      Finder finder)
      throws IOException, ServletException {
    Outcome outcome = Outcome.NOTHING;
    HeldResponse found;
    try {
      found = finder.find();
      outcome = Outcome.of(found);
      outcome.answer().ifPresent(answer -> kept.put(asked, answer));
    } finally {
      running.remove(asked, mine);
      mine.complete(outcome);
    }
    if (!outcome.send(request, response)) {
      found.send();
    }
  }

  private Outcome await(CompletableFuture<Outcome> first) {
    try {
      return first.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.refused(Refusal.CLOSING);
    } catch (ExecutionException | TimeoutException e) {
      return Outcome.refused(Refusal.BUSY);
    }
  }
}
