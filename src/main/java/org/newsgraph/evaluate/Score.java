package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.List;

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
    /** A statement that is asked for. */
    public static Difference of(String document, GoldStatement gold) {
      return new Difference(
          document,
          statement(gold.subject(), gold.relation(), gold.object(), gold.polarity()),
          gold.quote());
    }

    /** A statement that was given. */
    public static Difference of(String document, Statement given) {
      return new Difference(
          document,
          statement(given.subject(), given.relation(), given.object(), given.polarity()),
          given.evidence());
    }

    private static String statement(
        List<String> subject, String relation, List<String> object, String polarity) {
      return String.join(" | ", first(subject), relation, first(object), polarity);
    }

    private static String first(List<String> names) {
      return names.isEmpty() ? "?" : names.get(0);
    }

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
