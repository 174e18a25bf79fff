package org.newsgraph.serve.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The places of requests that run at once. All begin in the fast lane and must leave it when they
 * have become long, so that however many long ones come, fast ones need not wait for them.
 */
final class Lanes {
  private final Semaphore fast;
  private final Semaphore slow;

  /** Lanes with so many fast places, and half as many for long requests. */
  Lanes(int places) {
    fast = new Semaphore(places, true);
    slow = new Semaphore(Math.max(1, places / 2), true);
  }

  /** One request's place. */
  final class Place {
    private Semaphore lane = fast;

    /** Goes over to the long ones, if it has not already. Returns whether there was a place. */
    synchronized boolean slowDown() {
      if (lane == slow) {
        return true;
      }
      if (!slow.tryAcquire()) {
        return false;
      }
      fast.release();
      lane = slow;
      return true;
    }

    /** Leaves for good. */
    synchronized void leave() {
      lane.release();
    }
  }

  /** Waits for a place. Returns whether one became free in time. */
  boolean await(Duration patience) throws InterruptedException {
    return fast.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The place that was waited for. */
  Place place() {
    return new Place();
  }
}
