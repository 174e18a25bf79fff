package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;

/**
 * How well statements agree with the gold ones.
 *
 * @param right how many of the statements given are right
 * @param given how many were given, without those that match optional gold only
 * @param gold how many the gold asks for
 * @param missed the gold statements that were not given
 * @param spurious the statements given that are wrong
 */
public record Score(
    int right,
    int given,
    int gold,
    ImmutableList<Difference> missed,
    ImmutableList<Difference> spurious) {
  /**
   * A statement on which gold and program differ.
   *
   * @param document where it stands
   * @param statement subject, relation, object and polarity
   * @param words the words of the text that say so
   */
  public record Difference(String document, String statement, String words) {
    @Override
    public String toString() {
      return document + ": " + statement + " | " + words;
    }
  }

  /** The share of the statements given that is right; 0 where none was given. */
  public double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  /** The share of the gold statements that was given; 0 where there are none. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
