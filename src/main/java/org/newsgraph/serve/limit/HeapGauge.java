package org.newsgraph.serve.limit;

import com.google.common.collect.ImmutableList;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** How full the heap is of what was in use when garbage was last collected. */
final class HeapGauge {
  private final double limit;
  private final ImmutableList<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
          .collect(ImmutableList.toImmutableList());
  private long collectionsTold;

  /**
   * A gauge of the place for what lasts.
   *
   * @param limit the share of it, from 0 to 1, from which on it counts as full
   */
  HeapGauge(double limit) {
    this.limit = limit;
  }

  /** Whether a collection since the last time that it was full left it full again. */
  boolean isFullAgain() {
    long collections =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(this::collects)
            .mapToLong(GarbageCollectorMXBean::getCollectionCount)
            .sum();
    if (collections == collectionsTold || share() <= limit) {
      return false;
    }
    collectionsTold = collections;
    return true;
  }

  private boolean collects(GarbageCollectorMXBean collector) {
    ImmutableList<String> names = ImmutableList.copyOf(collector.getMemoryPoolNames());
    return pools.stream().anyMatch(pool -> names.contains(pool.getName()));
  }

  private double share() {
    return pools.stream().mapToDouble(HeapGauge::share).max().orElse(0);
  }

  private static double share(MemoryPoolMXBean pool) {
    MemoryUsage kept = pool.getCollectionUsage();
    return kept == null || kept.getMax() <= 0 ? 0 : (double) kept.getUsed() / kept.getMax();
  }
}
