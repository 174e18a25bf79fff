package org.newsgraph.evaluate.judge;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.evaluate.sense.Verdict;
import org.newsgraph.extract.judge.Measure;
import org.newsgraph.extract.judge.Records;
import org.newsgraph.extract.judge.Records.Count;

/**
 * A part of the annotated articles.
 *
 * @param cases what was proposed on them
 */
record Fold(ImmutableList<Case> cases) {
  /** How often each proposer was right in it. */
  Records records() {
    return new Records(
        cases.stream()
            .collect(
                toImmutableSortedMap(naturalOrder(), Case::proposer, Fold::count, Count::plus)));
  }

  private static Count count(Case each) {
    return new Count(
        1,
        each.claimed() && each.verdict() == Verdict.RIGHT ? 1 : 0,
        each.claimed() && each.verdict() == Verdict.OPTIONAL ? 1 : 0,
        each.claimed() && each.verdict() == Verdict.WRONG ? 1 : 0);
  }

  /**
   * The cases of which is known whether they are right. What a model says in one place and a sense
   * in another is left out: it is the sense's, and the model looks surer by it than it is alone.
   */
  Stream<Case> telling() {
    Set<List<String>> ofSenses =
        cases.stream()
            .filter(each -> each.claimed() && !each.isOfModel())
            .map(Case::content)
            .collect(toSet());
    return cases.stream()
        .filter(Case::isDecided)
        .filter(each -> !each.isOfModel() || !ofSenses.contains(each.content()));
  }

  /** What can be learnt from it where proposers have these records. */
  ImmutableList<Trainer.Lesson> lessons(Records records) {
    return telling()
        .map(
            each ->
                new Trainer.Lesson(
                    Measure.complete(each.signs(), each.proposer(), records),
                    each.verdict() == Verdict.RIGHT))
        .collect(toImmutableList());
  }
}
