package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;
import org.newsgraph.extract.Claim;
import org.newsgraph.graph.ArticleGraph;

/**
 * What a build did.
 *
 * @param read how many articles were read and put into the store
 * @param unchanged how many articles the store held already, as the same program reads them
 * @param ignored how many files in folders are no texts by their names
 * @param failed how many inputs or articles could not be read or understood
 * @param samples the first few of those that failed
 * @param claims how many claims the articles make that were read
 * @param facts how many of the claims are facts
 */
public record BuildReport(
    int read,
    int unchanged,
    int ignored,
    int failed,
    ImmutableList<Failure> samples,
    int claims,
    int facts) {
  /** How many failures a report names. */
  public static final int MOST_SAMPLES = 10;

  /** The report on nothing. */
  static BuildReport nothing() {
    return new BuildReport(0, 0, 0, 0, ImmutableList.of(), 0, 0);
  }

  /** Whether all that was asked for was done. */
  public boolean complete() {
    return failed == 0;
  }

  BuildReport withIgnored(int files) {
    return new BuildReport(read, unchanged, ignored + files, failed, samples, claims, facts);
  }

  BuildReport withUnchanged() {
    return new BuildReport(read, unchanged + 1, ignored, failed, samples, claims, facts);
  }

  BuildReport with(ArticleGraph graph) {
    int more = graph.claims().size();
    int asserted = (int) graph.claims().stream().filter(Claim::asserted).count();
    return new BuildReport(
        read + 1, unchanged, ignored, failed, samples, claims + more, facts + asserted);
  }

  BuildReport with(Failure failure) {
    ImmutableList<Failure> named =
        samples.size() < MOST_SAMPLES
            ? ImmutableList.<Failure>builder().addAll(samples).add(failure).build()
            : samples;
    return new BuildReport(read, unchanged, ignored, failed + 1, named, claims, facts);
  }
}
