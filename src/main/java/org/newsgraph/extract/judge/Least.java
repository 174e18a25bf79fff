package org.newsgraph.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * How probable statements must be at least.
 *
 * @param sense from which probability on what a sense says is a claim, where the sides fit
 * @param act from which probability on another act is a claim
 * @param standing from which probability on another standing fact is a claim
 * @param fact from which probability on such a claim may be a fact, as what a sense says may always
 */
public record Least(double sense, double act, double standing, double fact) {
  /** All that is proposed is a claim and may be a fact. */
  public static final Least NONE = new Least(0, 0, 0, 0);

  /**
   * What is wrong seven times in ten is no claim, though a sense says so. What no sense says must
   * be right one time in two, and a standing fact, which readers take for granted, three times in
   * five; and it is no fact unless it is certain: of sentences that mention what did not happen, a
   * model makes facts too often, and annotated news has few of them.
   */
  public static final Least USUAL = new Least(0.3, 0.5, 0.6, 1);

  private static final String SENSE = "least of a sense's";
  private static final String ACT = "least of another act";
  private static final String STANDING = "least of another standing fact";
  private static final String FACT = "least to be a fact";

  public Least {
    for (double each : new double[] {sense, act, standing, fact}) {
      checkArgument(0 <= each && each <= 1, "a threshold from 0 to 1 is not %s", each);
    }
  }

  /**
   * Those among rows of names and numbers, which are taken out of them.
   *
   * @throws IllegalArgumentException if one is missing
   */
  static Least takenFrom(Map<String, Double> rows) {
    return new Least(
        taken(SENSE, rows), taken(ACT, rows), taken(STANDING, rows), taken(FACT, rows));
  }

  private static double taken(String name, Map<String, Double> rows) {
    Double number = rows.remove(name);
    checkArgument(number != null, "the judge's weights do not tell the %s", name);
    return number;
  }

  ImmutableMap<String, Double> rows() {
    return ImmutableMap.of(SENSE, sense, ACT, act, STANDING, standing, FACT, fact);
  }

  /** Whether a statement with these signs is what a sense says, between sides that fit. */
  public static boolean isOfSense(Signs signs) {
    return !signs.have(Signs.MODEL) && !signs.have(Signs.UNFIT);
  }

  /** From which probability on a statement with these signs is a claim. */
  public double ofClaim(Signs signs) {
    if (isOfSense(signs)) {
      return sense;
    }
    return signs.have(Signs.STANDING) ? standing : act;
  }

  /** From which probability on a claim with these signs may be a fact. */
  double ofFact(Signs signs) {
    return isOfSense(signs) ? sense : fact;
  }
}
