package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableMap;

/** A share while it is being counted. */
final class Share {
  private final String name;
  private int right;
  private int all;

  Share(String name) {
    this.name = name;
  }

  void count(boolean isRight) {
    right += isRight ? 1 : 0;
    all++;
  }

  /** Adds the share where anything was counted. */
  void addTo(ImmutableMap.Builder<String, Double> shares) {
    if (all > 0) {
      shares.put(name, (double) right / all);
    }
  }
}
