package org.newsgraph.extract;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Polarity;

/**
 * What one sentence says, whoever read it there and by whichever of its words: what makes two
 * claims one.
 *
 * @param relation the IRI of the relation
 * @param sides who fills its sides; a set where it holds both ways
 * @param polarity whether it is said to hold
 * @param modality how far it is presented as real
 * @param sentence the sentence's index in the article
 */
record Said(
    String relation,
    ImmutableCollection<Object> sides,
    Polarity polarity,
    Modality modality,
    int sentence) {
  /**
   * What the claim says.
   *
   * @param symmetric the IRIs of relations that hold both ways
   */
  static Said by(Claim claim, Collection<String> symmetric) {
    Object object =
        claim.object() instanceof Claim.EntityFiller filler ? filler.entity() : claim.object();
    return new Said(
        claim.relation(),
        symmetric.contains(claim.relation())
            ? ImmutableSet.of(claim.subject(), object)
            : ImmutableList.of(claim.subject(), object),
        claim.polarity(),
        claim.modality(),
        claim.evidence().sentence());
  }

  /** What is said, however it is meant, and where. */
  List<Object> statement() {
    return List.of(relation, sides, sentence);
  }

  /** What is said, however it is meant, there and in the sentences beside. */
  Stream<List<Object>> near() {
    return Stream.of(sentence - 1, sentence, sentence + 1)
        .map(place -> List.of(relation, sides, place));
  }

  /** Between whom it is said, and where. */
  List<Object> between() {
    return List.of(ImmutableSet.copyOf(sides), sentence);
  }
}
