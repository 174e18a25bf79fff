package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
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
    int right = 0;
    ImmutableList.Builder<Difference> missed = ImmutableList.builder();
    ImmutableList.Builder<Difference> spurious = ImmutableList.builder();
    for (Map.Entry<String, ImmutableList<GoldStatement>> each : gold.entrySet()) {
      String document = each.getKey();
      Comparison comparison = compare(document, each.getValue(), view);
      right += comparison.right();
      comparison.missed().forEach(missing -> missed.add(Difference.of(document, missing)));
      comparison.spurious().forEach(wrong -> spurious.add(Difference.of(document, wrong)));
    }
    return score(right, missed.build(), spurious.build());
  }

  private static Score score(
      int right, ImmutableList<Difference> missed, ImmutableList<Difference> spurious) {
    return new Score(right, right + spurious.size(), right + missed.size(), missed, spurious);
  }

  private Comparison compare(String document, ImmutableList<GoldStatement> asked, View view) {
    Predicate<String> keep = view.keep();
    return Comparison.of(
        asked.stream().filter(each -> keep.test(each.relation())).toList(),
        given.get(document).stream().filter(each -> keep.test(each.relation())).toList(),
        (statement, each) -> matcher.matches(statement, each, view));
  }
}
