package org.newsgraph.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relation;

/** What entities are, held against what relations ask of their sides. */
final class Fit {
  private final Lexicon lexicon;

  Fit(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the side is one of the classes; words fit always. */
  boolean fits(Side side, ImmutableSet<String> classes) {
    return side.entity()
        .map(entity -> classes.stream().anyMatch(each -> lexicon.isSubclass(entity.type(), each)))
        .orElse(true);
  }

  /** What is wrong with the sides of the proposal. */
  Optional<String> findMisfit(Proposal proposal) {
    Relation relation = proposal.relation();
    return Stream.of(
            misfit(proposal.subject(), relation.domain()),
            misfit(proposal.object(), relation.range()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> misfit(Side side, ImmutableSet<String> classes) {
    return fits(side, classes)
        ? Optional.empty()
        : side.entity().map(Entity::type).map(type -> "a " + type + " is none of " + classes);
  }
}
