package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.grammar.Clause;
import org.newsgraph.lexicon.Sense;

/**
 * A sense tried on a clause, and what came of it.
 *
 * @param clause the clause
 * @param sense the sense
 * @param pairs who fills the sides of the relation, none where it did not fire
 * @param refusal why it did not fire, empty where it did
 */
public record Attempt(
    Clause clause, Sense sense, ImmutableList<Pair> pairs, Optional<String> refusal) {

  /** Two fillers between whom the relation holds. */
  record Pair(Side subject, Side object) {}

  static Attempt refused(Clause clause, Sense sense, String why) {
    return new Attempt(clause, sense, ImmutableList.of(), Optional.of(why));
  }

  /** Whether both tell of the same relation. */
  boolean isOfSame(Attempt other) {
    return sense.relation().equals(other.sense.relation());
  }

  /** The attempt with no other subject than this one. */
  Attempt of(Side subject) {
    return new Attempt(
        clause,
        sense,
        pairs.stream()
            .filter(p -> p.subject().entity().equals(subject.entity()))
            .collect(ImmutableList.toImmutableList()),
        refusal);
  }

  @Override
  public String toString() {
    return sense + ": " + refusal.orElse("fires");
  }
}
