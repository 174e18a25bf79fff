package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConveyorTest {
  private final List<Integer> taken = new ArrayList<>();

  @Test
  void resultsComeInTheOrderOfTheTasksThoughTheFirstIsDoneLast() throws InterruptedException {
    CountDownLatch othersPut = new CountDownLatch(1);
    try (Conveyor<Integer> conveyor = new Conveyor<>(taken::add)) {
      conveyor.put(
          () -> {
            othersPut.await();
            return 0;
          });
      IntStream.range(1, 20).forEach(i -> conveyor.put(() -> i));
      assertEquals(List.of(), taken);
      othersPut.countDown();
      conveyor.finish();
    }
    assertEquals(IntStream.range(0, 20).boxed().toList(), taken);
  }

  @Test
  void noMoreThanAFewDozenResultsWait() {
    AtomicInteger begun = new AtomicInteger();
    try (Conveyor<Integer> conveyor = new Conveyor<>(taken::add)) {
      for (int i = 0; i < 1000; i++) {
        conveyor.put(begun::incrementAndGet);
        assertTrue(begun.get() - taken.size() <= 32, begun + " begun, taken " + taken.size());
      }
      conveyor.finish();
    }
    assertEquals(1000, taken.size());
  }

  @Test
  void resultsAreTakenInTheThreadThatPutsTasks() {
    List<Thread> threads = new ArrayList<>();
    try (Conveyor<Integer> conveyor =
        new Conveyor<>(result -> threads.add(Thread.currentThread()))) {
      IntStream.range(0, 100).forEach(i -> conveyor.put(() -> i));
      conveyor.finish();
    }
    assertEquals(100, threads.size());
    threads.forEach(thread -> assertSame(Thread.currentThread(), thread));
  }

  @Test
  void whatATaskThrowsIsThrownWhereItsResultWouldCome() {
    try (Conveyor<Integer> conveyor = new Conveyor<>(taken::add)) {
      conveyor.put(() -> 1);
      conveyor.put(
          () -> {
            throw new StackOverflowError("too deep");
          });
      conveyor.put(() -> 3);
      assertThrows(StackOverflowError.class, conveyor::finish);
    }
    assertEquals(List.of(1), taken);
  }

  @Test
  void closingWaitsForTheTaskThatHasBegun() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    try (Conveyor<Integer> conveyor = new Conveyor<>(taken::add)) {
      conveyor.put(
          () -> {
            begun.countDown();
            long end = System.nanoTime() + 50_000_000;
            while (System.nanoTime() < end) {
              Thread.onSpinWait();
            }
            return done.incrementAndGet();
          });
      begun.await();
    }
    assertEquals(1, done.get());
    assertEquals(List.of(), taken);
  }
}
