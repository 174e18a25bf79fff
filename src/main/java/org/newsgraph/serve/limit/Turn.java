package org.newsgraph.serve.limit;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** One request while it is answered, from the thread that answers it. */
final class Turn {
  private static final String ATTRIBUTE = Turn.class.getName();

  private final Thread thread = Thread.currentThread();
  private final long start = System.nanoTime();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicReference<@Nullable Refusal> refusal = new AtomicReference<>();

  /** The turn of the request, which a guard let in. */
  static Turn expect(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Turn turn) {
      return turn;
    }
    throw new IllegalStateException("no guard let this request in");
  }

  /** Lets the request know its turn. */
  void enter(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Ends the turn without an answer; the first reason counts. Never waits. */
  void refuse(Refusal reason) {
    refusal.compareAndSet(null, reason);
    stopped.set(true);
  }

  /** Why it was ended, if it was. */
  Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal.get());
  }

  /** What Jena looks at between two steps of a query: true when it is to stop. */
  AtomicBoolean stopped() {
    return stopped;
  }

  /** The context in which the turn's queries run: the end of the turn stops them. */
  Context context(Context server) {
    Context context = server.copy();
    context.remove(ARQ.queryTimeout);
    context.set(ARQConstants.symCancelQuery, stopped);
    context.set(ARQConstants.sysOptimizerFactory, StoppableRegex.rewriter(stopped));
    SafeFunctions.allowIn(context);
    return context;
  }

  /** How long it has run, in nanoseconds. */
  long age() {
    return System.nanoTime() - start;
  }

  /** The thread that answers. */
  long threadId() {
    return thread.getId();
  }
}
