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

  private final Limits limits;
  private final Map<Turn, Guest> guests = new ConcurrentHashMap<>();
  private final HeapGauge heap;
  private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Watch::thread);
  private final Future<?> looking;

  /** A turn's place, and what its thread had allocated before. */
  private record Guest(Lanes.Place place, long allocatedBefore) {}

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
    guests.put(turn, new Guest(place, allocated(turn)));
  }

  /** The turn is over. */
  void end(Turn turn) {
    guests.remove(turn);
  }

  /** How many turns there are. */
  int count() {
    return guests.size();
  }

  /** Ends all turns. */
  void refuseAll(Refusal reason) {
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
          } else if (turn.age() > limits.fast().toNanos() && !guest.place().slowDown()) {
            turn.refuse(Refusal.CROWD);
          }
        });
    if (heap.isFullAgain()) {
      guests.keySet().stream()
          .filter(turn -> turn.refusal().isEmpty())
          .max(Comparator.comparing(this::allocatedSince))
          .ifPresent(turn -> turn.refuse(Refusal.MEMORY));
    }
  }

  private long allocatedSince(Turn turn) {
    Guest guest = guests.get(turn);
    return guest == null ? 0 : allocated(turn) - guest.allocatedBefore();
  }

  private long allocated(Turn turn) {
    return threads.getThreadAllocatedBytes(turn.threadId());
  }
}
