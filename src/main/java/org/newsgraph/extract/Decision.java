package org.newsgraph.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * What became of a proposal.
 *
 * @param proposal the proposal
 * @param claim the claim that it became
 * @param refusal why it became none
 */
public record Decision(Proposal proposal, Optional<Claim> claim, Optional<String> refusal) {
  public Decision {
    checkArgument(
        claim.isPresent() != refusal.isPresent(), "%s: claim %s, %s", proposal, claim, refusal);
  }

  static Decision claim(Proposal proposal, Claim claim) {
    return new Decision(proposal, Optional.of(claim), Optional.empty());
  }

  static Decision dropped(Proposal proposal, String why) {
    return new Decision(proposal, Optional.empty(), Optional.of(why));
  }
}
