package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.evaluate.Score.Difference;

/** Compares statements with gold ones. */
final class Scorer {
  private final RelationTable relations;
  private final NameFolding folding;
  private final ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold;
  private final ImmutableListMultimap<String, Statement> given;

  Scorer(
      RelationTable relations,
      NameFolding folding,
      ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold,
      ImmutableListMultimap<String, Statement> given) {
    this.relations = relations;
    this.folding = folding;
    this.gold = gold;
    this.given = given;
  }

  /** The score over all documents of the gold. */
  Score score(View view) {
    Tally tally = new Tally(view);
    gold.forEach(tally::document);
    return tally.score();
  }

  private boolean matches(Statement given, GoldStatement gold, View view) {
    boolean relation =
        view.typed()
            ? relations.sameType(given.relation(), gold.relation())
            : given.relation().equals(gold.relation());
    return relation
        && given.polarity().equals(gold.polarity())
        && (!view.strict() || given.modality().equals(gold.modality()))
        && (straight(given, gold) || crossed(given, gold));
  }

  private boolean straight(Statement given, GoldStatement gold) {
    return sameNames(given.subject(), gold.subject())
        && (relations.roles().contains(gold.relation())
            ? sameRoles(given.object(), gold.object())
            : sameNames(given.object(), gold.object()));
  }

  private boolean crossed(Statement given, GoldStatement gold) {
    return relations.symmetric().contains(gold.relation())
        && sameNames(given.subject(), gold.object())
        && sameNames(given.object(), gold.subject());
  }

  private boolean sameNames(Collection<String> given, Collection<String> gold) {
    return !Sets.intersection(folding.variants(given), folding.variants(gold)).isEmpty();
  }

  private boolean sameRoles(Collection<String> given, Collection<String> gold) {
    Set<String> heads = new HashSet<>(given.stream().map(folding::head).toList());
    return gold.stream().map(folding::head).anyMatch(heads::contains);
  }

  /** The count of one view while it goes through the documents. */
  private final class Tally {
    private final View view;
    private final ImmutableList.Builder<Difference> missed = ImmutableList.builder();
    private final ImmutableList.Builder<Difference> spurious = ImmutableList.builder();
    private int right;
    private int counted;
    private int total;

    Tally(View view) {
      this.view = view;
    }

    void document(String document, ImmutableList<GoldStatement> all) {
      Predicate<String> keep = view.keep();
      ImmutableList<GoldStatement> asked =
          all.stream()
              .filter(statement -> keep.test(statement.relation()))
              .collect(ImmutableList.toImmutableList());
      Set<GoldStatement> hit = Sets.newIdentityHashSet();
      given.get(document).stream()
          .filter(statement -> keep.test(statement.relation()))
          .forEach(statement -> count(document, statement, asked, hit));
      for (GoldStatement statement : asked) {
        if (!statement.optional()) {
          total++;
          if (!hit.contains(statement)) {
            missed.add(difference(document, statement));
          }
        }
      }
    }

    private void count(
        String document,
        Statement statement,
        ImmutableList<GoldStatement> asked,
        Set<GoldStatement> hit) {
      ImmutableList<GoldStatement> found =
          asked.stream()
              .filter(gold -> matches(statement, gold, view))
              .collect(ImmutableList.toImmutableList());
      found.stream()
          .filter(gold -> !gold.optional() && !hit.contains(gold))
          .findFirst()
          .ifPresent(
              gold -> {
                hit.add(gold);
                right++;
                counted++;
              });
      if (found.isEmpty()) {
        counted++;
        spurious.add(difference(document, statement));
      }
    }

    Score score() {
      return new Score(right, counted, total, missed.build(), spurious.build());
    }
  }

  private static Difference difference(String document, GoldStatement gold) {
    return new Difference(
        document,
        String.join(
            " | ", gold.subject().get(0), gold.relation(), gold.object().get(0), gold.polarity()),
        gold.quote());
  }

  private static Difference difference(String document, Statement statement) {
    return new Difference(
        document,
        String.join(
            " | ",
            first(statement.subject()),
            statement.relation(),
            first(statement.object()),
            statement.polarity()),
        statement.evidence());
  }

  private static String first(ImmutableList<String> names) {
    return names.isEmpty() ? "?" : names.get(0);
  }
}
