package org.newsgraph.extract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.grammar.Clause;
import org.newsgraph.lexicon.Relation;

/**
 * Something that a proposer tried on a clause, and what came of it.
 *
 * @param clause the clause
 * @param proposer what was tried: the IRI of a sense or of a learnt model
 * @param relation what it stands for; empty where it only keeps the clause from others
 * @param proposals what it proposes, none where it did not fire
 * @param refusal why it did not fire, empty where it did
 */
public record Attempt(
    Clause clause,
    String proposer,
    Optional<Relation> relation,
    ImmutableList<Proposal> proposals,
    Optional<Refusal> refusal) {
  public Attempt {
    checkArgument(proposals.isEmpty() || refusal.isEmpty(), "refused, and yet %s", proposals);
  }
}
