package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;

/**
 * How many there are of something, and the first few of them.
 *
 * @param count how many there are
 * @param samples the first few
 */
public record Tally<T>(int count, ImmutableList<T> samples) {
  /** How many samples a tally keeps. */
  public static final int MOST_SAMPLES = 10;

  /** The tally of nothing. */
  static <T> Tally<T> empty() {
    return new Tally<>(0, ImmutableList.of());
  }

  /** The tally with one more. */
  Tally<T> with(T one) {
    return new Tally<>(
        count + 1,
        count < MOST_SAMPLES
            ? ImmutableList.<T>builder().addAll(samples).add(one).build()
            : samples);
  }
}
