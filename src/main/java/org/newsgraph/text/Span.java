package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;

/**
 * A stretch of something counted, from {@code begin} up to but without {@code end}.
 *
 * @param begin the first unit, at least 0
 * @param end the unit after the last, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    checkArgument(0 <= begin && begin <= end, "no span from %s to %s", begin, end);
  }

  /** How many units the span holds. */
  public int length() {
    return end - begin;
  }

  /** Whether the unit lies within. */
  public boolean contains(int unit) {
    return begin <= unit && unit < end;
  }

  /** Whether the whole of the other span lies within. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share a unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ComparisonChain.start().compare(begin, other.begin).compare(end, other.end).result();
  }

  @Override
  public String toString() {
    return begin + "-" + end;
  }
}
