package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Claim.EntityFiller;

/**
 * What the program takes from a document, as far as scoring asks.
 *
 * @param relation the local name of the relation
 * @param subject the subject's label and then its other names
 * @param object the same for the object; for a role its words
 * @param polarity "positive" or "negative"
 * @param modality "actual", "intended", "requested" or "possible"
 * @param evidence the words it was read from
 */
public record Statement(
    String relation,
    ImmutableList<String> subject,
    ImmutableList<String> object,
    String polarity,
    String modality,
    String evidence) {
  /** The claim as its export would give it. */
  public static Statement of(Claim claim) {
    String relation = claim.relation();
    return new Statement(
        relation.substring(Math.max(relation.lastIndexOf('#'), relation.lastIndexOf('/')) + 1),
        names(claim.subject()),
        claim.object() instanceof EntityFiller filler
            ? names(filler.entity())
            : ImmutableList.of(claim.object().label()),
        claim.polarity().label(),
        claim.modality().label(),
        claim.evidence().text());
  }

  private static ImmutableList<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.label()), entity.names().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** What is said: equal for statements that count once in a document. */
  public List<String> content(NameFolding folding) {
    return List.of(
        relation, folding.fold(first(subject)), folding.fold(first(object)), polarity, modality);
  }

  private static String first(List<String> names) {
    return names.isEmpty() ? "" : names.get(0);
  }
}
