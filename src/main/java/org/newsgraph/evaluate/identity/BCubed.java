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
    ImmutableMultiset<String> pages = count(links, PlacedLink::page);
    ImmutableMultiset<String> nodes = count(links, PlacedLink::node);
    ImmutableMultiset<String> both = count(links, BCubed::both);
    return new BCubed(
        links.size(),
        mean(links, link -> (double) both.count(both(link)) / nodes.count(link.node())),
        mean(links, link -> (double) both.count(both(link)) / pages.count(link.page())));
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
