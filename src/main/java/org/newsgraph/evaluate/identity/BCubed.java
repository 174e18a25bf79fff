package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableMultiset;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How far two groupings of the same mentions agree, mention by mention (Bagga and Baldwin 1998).
 *
 * @param mentions how many mentions were grouped
 * @param precision of those in the node of a mention, which share is of its page; the mean over all
 *     mentions, from 0 to 1
 * @param recall of those of the page of a mention, which share is in its node; the mean as well
 */
public record BCubed(int mentions, double precision, double recall) {
  /** The agreement of the nodes with the pages, 0 where there are no mentions. */
  static BCubed of(Collection<PlacedLink> links) {
    Shares shares = Shares.of(links);
    return new BCubed(links.size(), mean(links, shares::precision), mean(links, shares::recall));
  }

  /**
   * How many of some links have what in common.
   *
   * @param pages the pages of all
   * @param nodes the nodes of all
   * @param both the two of each
   */
  record Shares(
      ImmutableMultiset<String> pages,
      ImmutableMultiset<String> nodes,
      ImmutableMultiset<String> both) {
    static Shares of(Collection<PlacedLink> links) {
      return new Shares(
          count(links, PlacedLink::page),
          count(links, PlacedLink::node),
          count(links, BCubed::both));
    }

    /** Of those in its node, which share is of its page. */
    double precision(PlacedLink link) {
      return (double) both.count(BCubed.both(link)) / nodes.count(link.node());
    }

    /** Of those of its page, which share is in its node. */
    double recall(PlacedLink link) {
      return (double) both.count(BCubed.both(link)) / pages.count(link.page());
    }
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static String both(PlacedLink link) {
    return link.page() + "\n" + link.node();
  }

  private static ImmutableMultiset<String> count(
      Collection<PlacedLink> links, Function<PlacedLink, String> what) {
    return links.stream().map(what).collect(toImmutableMultiset());
  }

  private static double mean(Collection<PlacedLink> links, ToDoubleFunction<PlacedLink> figure) {
    return links.stream().mapToDouble(figure).average().orElse(0);
  }
}
