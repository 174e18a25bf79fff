package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.evaluate.Score.Difference;

/** Compares statements with gold ones. */
final class Scorer {
  private final StatementMatcher matcher;
  private final ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold;
  private final ImmutableListMultimap<String, Statement> given;

  Scorer(
      StatementMatcher matcher,
      ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold,
      ImmutableListMultimap<String, Statement> given) {
    this.matcher = matcher;
    this.gold = gold;
    this.given = given;
  }

  /** The score over all documents of the gold. */
  Score score(View view) {
    Tally tally = new Tally(view);
    gold.forEach(tally::document);
    return tally.score();
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
            missed.add(Difference.of(document, statement));
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
              .filter(gold -> matcher.matches(statement, gold, view))
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
        spurious.add(Difference.of(document, statement));
      }
    }

    Score score() {
      return new Score(right, counted, total, missed.build(), spurious.build());
    }
  }
}
