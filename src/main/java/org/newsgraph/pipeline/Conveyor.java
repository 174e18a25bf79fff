package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tasks done by all processors at once, whose results come out one by one in the order in which the
 * tasks came. One thread uses it.
 *
 * @param <R> what a task gives
 */
public final class Conveyor<R> implements AutoCloseable {
  /**
   * How many tasks are on it at most: enough for the processors to stay busy while a result is
   * written, few enough to hold all their articles in memory.
   */
  private static final int MOST = 32;

  /** Streams that run in parallel inside of a task use this pool too, so no core is used twice. */
  private final ForkJoinPool workers = new ForkJoinPool(Runtime.getRuntime().availableProcessors());

  private final Deque<ForkJoinTask<R>> tasks = new ArrayDeque<>();
  private final Consumer<? super R> end;

  /**
   * An empty conveyor.
   *
   * @param end who takes the results, in the thread that uses the conveyor
   */
  public Conveyor(Consumer<? super R> end) {
    this.end = end;
  }

  /** Puts the task on; where there is no room, waits for the first one's result to be taken. */
  public void put(Callable<R> task) {
    if (tasks.size() == MOST) {
      take();
    }
    tasks.add(workers.submit(task));
  }

  /** Waits for all results to be taken. */
  public void finish() {
    while (!tasks.isEmpty()) {
      take();
    }
  }

  private void take() {
    end.accept(tasks.remove().join());
  }

  /** Drops what has not begun and waits for what has. */
  @Override
  public void close() {
    workers.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
