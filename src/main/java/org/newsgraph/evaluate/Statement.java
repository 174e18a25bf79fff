package org.newsgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  /** The order in which an export writes the statements of an article. */
  private static final Comparator<Claim> EXPORTED =
      Comparator.comparing((Claim claim) -> claim.evidence().span().begin())
          .thenComparing(claim -> claim.evidence().cue().begin())
          .thenComparing(Claim::relation)
          .thenComparing(claim -> claim.subject().key())
          .thenComparing(claim -> claim.object().label());

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

  /** The statements of the table's relations, as an export would give them: in order, each once. */
  public static ImmutableList<Statement> each(
      Collection<Claim> claims, RelationTable table, NameFolding folding) {
    Set<List<String>> seen = new HashSet<>();
    return claims.stream()
        .sorted(EXPORTED)
        .map(Statement::of)
        .filter(statement -> table.types().containsKey(statement.relation()))
        .filter(statement -> seen.add(statement.content(folding)))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.label()), entity.names().stream())
        .collect(toImmutableList());
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
