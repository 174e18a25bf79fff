package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.extract.Refusal;
import org.newsgraph.extract.Side;
import org.newsgraph.grammar.Clause;
import org.newsgraph.lexicon.Sense;

/**
 * A sense tried on a clause.
 *
 * @param clause the clause
 * @param sense the sense
 * @param pairs who fills the sides of its relation
 * @param refusal why it says nothing, empty where it fires
 * @param keepsClause whether the clause is the sense's, so that less particular ones are not tried
 */
record Match(
    Clause clause,
    Sense sense,
    ImmutableList<Pair> pairs,
    Optional<Refusal> refusal,
    boolean keepsClause) {
  /** Two fillers between whom the relation holds. */
  record Pair(Side subject, Side object) {}

  static Match fired(Clause clause, Sense sense, ImmutableList<Pair> pairs) {
    return new Match(clause, sense, pairs, Optional.empty(), true);
  }

  static Match refused(Clause clause, Sense sense, Refusal why) {
    return new Match(clause, sense, ImmutableList.of(), Optional.of(why), false);
  }

  /** The sense has the clause and yet says nothing. */
  static Match silent(Clause clause, Sense sense, Refusal why) {
    return new Match(clause, sense, ImmutableList.of(), Optional.of(why), true);
  }

  /** The match where it leaves the clause to others. */
  Match giving() {
    return new Match(clause, sense, pairs, refusal, false);
  }

  /** Whether both tell of the same relation. */
  boolean isOfSame(Match other) {
    return sense.relation().equals(other.sense.relation());
  }

  /** The match with no other subject than this one. */
  Match of(Side subject) {
    ImmutableList<Pair> those =
        pairs.stream()
            .filter(pair -> pair.subject().entity().equals(subject.entity()))
            .collect(ImmutableList.toImmutableList());
    return new Match(clause, sense, those, refusal, keepsClause);
  }
}
