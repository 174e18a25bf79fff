package org.newsgraph.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.newsgraph.extract.judge.Signs;

/**
 * What became of a proposal.
 *
 * @param proposal the proposal
 * @param heard what it claims, be it sure enough or not; empty where the text rules it out
 * @param signs what speaks for and against what it claims
 * @param refusal why there is no claim
 */
public record Decision(
    Proposal proposal, Optional<Claim> heard, Signs signs, Optional<String> refusal) {
  public Decision {
    checkArgument(
        heard.isPresent() || refusal.isPresent(), "%s is neither claim nor not", proposal);
  }

  static Decision heard(Proposal proposal, Claim claim, Signs signs) {
    return new Decision(proposal, Optional.of(claim), signs, Optional.empty());
  }

  static Decision dropped(Proposal proposal, String why) {
    return new Decision(proposal, Optional.empty(), Signs.NONE, Optional.of(why));
  }

  /** The claim that it became. */
  public Optional<Claim> claim() {
    return refusal.isPresent() ? Optional.empty() : heard;
  }

  /** Whether its claim is a fact. */
  boolean isFact() {
    return claim().filter(Claim::asserted).isPresent();
  }

  /**
   * How sure what it claims is, from 0 to 1; as sure as who proposed it where it claims nothing.
   */
  public double confidence() {
    return heard.map(Claim::confidence).orElse(proposal.score());
  }

  /** What the proposal claims, for another reason or another sureness no claim. */
  Decision refused(String why) {
    return new Decision(proposal, heard, signs, Optional.of(why));
  }

  /** The same with other signs. */
  Decision with(Signs others) {
    return new Decision(proposal, heard, others, refusal);
  }

  /** The same as sure as that, and no fact unless it may be one. */
  Decision judged(double confidence, boolean mayBeFact) {
    return new Decision(
        proposal, heard.map(claim -> claim.judged(confidence, mayBeFact)), signs, refusal);
  }
}
