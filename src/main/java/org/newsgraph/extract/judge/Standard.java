package org.newsgraph.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * What statements must come up to.
 *
 * @param measure the measure of their probability; without one, proposers' scores count
 * @param least how probable they must be
 * @param sure how probable a fact must be besides
 * @param keepsUnsure whether what is less sure is a claim too, and never a fact
 */
public record Standard(Optional<Measure> measure, Least least, double sure, boolean keepsUnsure) {
  /** Proposers' scores count, and all suffice. */
  public static final Standard NONE = new Standard(Optional.empty(), Least.NONE, 0, false);

  public Standard {
    checkArgument(0 <= sure && sure <= 1, "a probability is from 0 to 1, and not %s", sure);
  }

  /** The measure and its own thresholds. */
  public static Standard of(Measure measure) {
    return new Standard(Optional.of(measure), measure.least(), 0, false);
  }

  /** Whether a statement with these signs is sure enough for a claim. */
  public boolean isClaim(Signs signs, double probability) {
    return probability >= least.ofClaim(signs);
  }

  /** Whether it is sure enough for a fact. */
  public boolean isFact(Signs signs, double probability) {
    return isClaim(signs, probability) && probability >= Math.max(least.ofFact(signs), sure);
  }

  /**
   * The same where a fact must be as sure as that.
   *
   * @throws IllegalArgumentException if it is no probability
   */
  public Standard withFact(double probability) {
    return new Standard(measure, least, probability, keepsUnsure);
  }

  /** The same where what is less sure is kept as a claim. */
  public Standard keepingUnsure() {
    return new Standard(measure, least, sure, true);
  }
}
