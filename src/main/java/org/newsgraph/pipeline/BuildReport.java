package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.extract.Claim;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.text.TextTrouble.Kind;

/**
 * What a build did.
 *
 * @param read how many articles were read and put into the store
 * @param unchanged how many articles the store held already, as the same program reads them
 * @param ignored how many files in folders are no texts
 * @param failures the inputs or articles that could not be read or understood
 * @param troubles the articles that could not be read as they stand, by what is wrong with them
 * @param claims how many claims the articles make that were read
 * @param facts how many of the claims are facts
 */
public record BuildReport(
    int read,
    int unchanged,
    int ignored,
    Tally<Failure> failures,
    ImmutableSortedMap<Kind, Tally<String>> troubles,
    int claims,
    int facts) {
  /** The report on nothing. */
  static BuildReport nothing() {
    return new BuildReport(0, 0, 0, Tally.empty(), ImmutableSortedMap.of(), 0, 0);
  }

  /** Whether all that was asked for was done. */
  public boolean complete() {
    return failures.count() == 0;
  }

  BuildReport withIgnored(int files) {
    return new BuildReport(read, unchanged, ignored + files, failures, troubles, claims, facts);
  }

  BuildReport withUnchanged() {
    return new BuildReport(read, unchanged + 1, ignored, failures, troubles, claims, facts);
  }

  /**
   * The report with one more article in the store.
   *
   * @param label the article as the user named it
   * @param wrong what is wrong with its text; one in another language does not count as read
   */
  BuildReport with(ArticleGraph graph, String label, Set<Kind> wrong) {
    int more = graph.claims().size();
    int asserted = (int) graph.claims().stream().filter(Claim::asserted).count();
    return new BuildReport(
        wrong.contains(Kind.OTHER_LANGUAGE) ? read : read + 1,
        unchanged,
        ignored,
        failures,
        with(label, wrong),
        claims + more,
        facts + asserted);
  }

  private ImmutableSortedMap<Kind, Tally<String>> with(String label, Set<Kind> wrong) {
    TreeMap<Kind, Tally<String>> more = new TreeMap<>(troubles);
    for (Kind kind : wrong) {
      more.put(kind, more.getOrDefault(kind, Tally.empty()).with(label));
    }
    return ImmutableSortedMap.copyOf(more, Ordering.natural());
  }

  BuildReport with(Failure failure) {
    return new BuildReport(
        read, unchanged, ignored, failures.with(failure), troubles, claims, facts);
  }
}
