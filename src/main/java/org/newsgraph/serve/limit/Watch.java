package org.newsgraph.serve.limit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks at all turns ten times a second and ends those that take too long or too much. It never
 * waits for a query, since it only sets marks: a query that does not look at its mark cannot keep
 * the watch from the others.
 */
final class Watch implements AutoCloseable {
  private static final long TICK = 100;

  /** How many times its work a request may take by the clock. */
  private static final long SLOWNESS = 20;

  private final Limits limits;
  private final Map<Turn, Guest> guests = new ConcurrentHashMap<>();
  private final HeapGauge heap;
  private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Watch::thread);
  private final Future<?> looking;
  private volatile boolean closed;

  /**
   * Whose turn it is.
   *
   * @param workBefore the nanoseconds of a processor that the turn's thread had used before
   * @param allocatedBefore the bytes that it had allocated before
   */
  private record Guest(Lanes.Place place, long workBefore, long allocatedBefore) {}

  Watch(Limits limits) {
    this.limits = limits;
    heap = new HeapGauge(limits.memoryShare());
    looking = clock.scheduleAtFixedRate(this::lookInAnyCase, TICK, TICK, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "newsgraph-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to look at the turn, in its own thread. */
  void begin(Turn turn, Lanes.Place place) {
    guests.put(turn, new Guest(place, work(turn), allocated(turn)));
    if (closed) {
      turn.refuse(Refusal.CLOSING);
    }
  }

  /** The turn is over. */
  void end(Turn turn) {
    guests.remove(turn);
  }

  /** Ends all turns, and those that begin from now on. */
  void endAll() {
    closed = true;
    refuseAll(Refusal.CLOSING);
  }

  private void refuseAll(Refusal reason) {
    guests.keySet().forEach(turn -> turn.refuse(reason));
  }

  @Override
  public void close() {
    looking.cancel(false);
    clock.shutdown();
  }

  /** A look that lacks memory itself must not be the last one. */
  private void lookInAnyCase() {
    try {
      look();
    } catch (OutOfMemoryError e) {
      refuseAll(Refusal.MEMORY);
    }
  }

  private void look() {
    guests.forEach(
        (turn, guest) -> {
          if (turn.age() > limits.time().toNanos()) {
            turn.refuse(Refusal.TIME);
          } else if (isLong(turn, guest) && !guest.place().slowDown()) {
            turn.refuse(Refusal.CROWD);
          }
        });
    if (heap.isFullAgain()) {
      guests.keySet().stream()
          .filter(Turn::mayEnd)
          .max(Comparator.comparing(this::allocatedSince))
          .ifPresent(turn -> turn.refuse(Refusal.MEMORY));
    }
  }

  /** By its own work, so that nothing is long because others are; the clock counts in the end. */
  private boolean isLong(Turn turn, Guest guest) {
    long fast = limits.fast().toNanos();
    return work(turn) - guest.workBefore() > fast || turn.age() > SLOWNESS * fast;
  }

  private long work(Turn turn) {
    return threads.getThreadCpuTime(turn.threadId());
  }

  private long allocatedSince(Turn turn) {
    Guest guest = guests.get(turn);
    return guest == null ? 0 : allocated(turn) - guest.allocatedBefore();
  }

  private long allocated(Turn turn) {
    return threads.getThreadAllocatedBytes(turn.threadId());
  }
}
