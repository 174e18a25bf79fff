package org.newsgraph.serve.limit;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** One request while it is answered, from the thread that answers it. */
public final class Turn {
  private static final String ATTRIBUTE = Turn.class.getName();

  /** The functions whose value is another each time. */
  private static final String FOR_ONCE = "(?is).*\\b(now|rand|uuid|struuid)\\b.*";

  private final Thread thread = Thread.currentThread();
  private final long start = System.nanoTime();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private @Nullable Refusal refusal;
  private boolean settled;
  private volatile boolean forOnce;

  /** The turn of the request, which a guard let in. */
  public static Turn expect(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Turn turn) {
      return turn;
    }
    throw new IllegalStateException("no guard let this request in");
  }

  /** Lets the request know its turn. */
  void enter(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * Ends the turn without an answer; the first reason counts. Never waits for the turn.
   *
   * @return whether the turn is over; a settled one goes on
   */
  synchronized boolean refuse(Refusal reason) {
    if (settled) {
      return false;
    }
    if (refusal == null) {
      refusal = reason;
    }
    stopped.set(true);
    return true;
  }

  /**
   * From here on nothing ends the turn: what it has made ready will be done, however long that
   * takes, and its client must not be told otherwise.
   *
   * @throws QueryCancelledException if it was ended before
   */
  public synchronized void settle() {
    if (refusal != null) {
      throw new QueryCancelledException();
    }
    settled = true;
  }

  /** Whether there is something to end. */
  synchronized boolean mayEnd() {
    return refusal == null && !settled;
  }

  /** Why it was ended, if it was. */
  synchronized Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
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

  /** Notes what is asked: what asks for the time or for chance is answered anew each time. */
  void asks(Query query) {
    forOnce |= query.toString(Syntax.syntaxARQ).matches(FOR_ONCE);
  }

  /** Whether the answer is for this asker alone. */
  boolean isForOnce() {
    return forOnce;
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
