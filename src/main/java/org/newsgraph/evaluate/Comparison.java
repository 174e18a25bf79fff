package org.newsgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The statements of a document held against its gold.
 *
 * @param right how many match a gold statement that is asked for, each another one
 * @param missed the gold statements that are asked for and not given
 * @param spurious the statements that match no gold
 */
public record Comparison(
    int right, ImmutableList<GoldStatement> missed, ImmutableList<Statement> spurious) {
  /**
   * Compares.
   *
   * @param matches whether a statement says what a gold one does
   */
  public static Comparison of(
      Collection<GoldStatement> gold,
      Collection<Statement> given,
      BiPredicate<Statement, GoldStatement> matches) {
    Set<GoldStatement> hit = Sets.newIdentityHashSet();
    ImmutableList.Builder<Statement> spurious = ImmutableList.builder();
    for (Statement statement : given) {
      List<GoldStatement> found =
          gold.stream().filter(each -> matches.test(statement, each)).toList();
      Optional<GoldStatement> fresh =
          found.stream().filter(each -> !each.optional() && !hit.contains(each)).findFirst();
      fresh.ifPresent(hit::add);
      if (found.isEmpty()) {
        spurious.add(statement);
      }
    }
    return new Comparison(
        hit.size(),
        gold.stream()
            .filter(each -> !each.optional() && !hit.contains(each))
            .collect(toImmutableList()),
        spurious.build());
  }
}
