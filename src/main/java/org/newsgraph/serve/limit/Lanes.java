package org.newsgraph.serve.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The places of requests that run at once, in lanes that do not wait for each other. Whoever finds
 * no place in a lane waits in line.
 */
final class Lanes {
  private final Semaphore fast;
  private final Semaphore slow;
  private final Semaphore writing = new Semaphore(1, true);

  /** What runs beside its like alone. */
  enum Lane {
    /** Reads that all are let in by, and that they must leave when they have become long. */
    FAST,
    /** Long reads. */
    SLOW,
    /** Writes, one after the other. */
    WRITING
  }

  /** Lanes with so many fast places, and half as many for long reads. */
  Lanes(int places) {
    fast = new Semaphore(places, true);
    slow = new Semaphore(Math.max(1, places / 2), true);
  }

  /** One request's place. */
  final class Place {
    private Lane lane;
    private boolean left;

    private Place(Lane lane) {
      this.lane = lane;
    }

    /**
     * Goes over to the long ones, where a read in the fast lane has become long. Returns whether it
     * may stay.
     */
    synchronized boolean slowDown() {
      if (left || lane != Lane.FAST) {
        return true;
      }
      if (!slow.tryAcquire()) {
        return false;
      }
      fast.release();
      lane = Lane.SLOW;
      return true;
    }

    /** Leaves for good. */
    synchronized void leave() {
      left = true;
      of(lane).release();
    }
  }

  /** Waits for a place, which must be left again; empty if none became free in time. */
  Optional<Place> enter(Lane lane, Duration patience) throws InterruptedException {
    return of(lane).tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)
        ? Optional.of(new Place(lane))
        : Optional.empty();
  }

  private Semaphore of(Lane lane) {
    return switch (lane) {
      case FAST -> fast;
      case SLOW -> slow;
      case WRITING -> writing;
    };
  }
}
