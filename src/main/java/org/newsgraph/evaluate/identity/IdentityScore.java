package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.evaluate.identity.PlacedLink.Kind;

/**
 * How far the nodes of linked names are those of their pages.
 *
 * @param spelled the links that count, with the nodes that their spelling alone gives
 * @param links the same with the nodes that are judged to be theirs
 */
public record IdentityScore(ImmutableList<PlacedLink> spelled, ImmutableList<PlacedLink> links) {
  /** The agreement of spelling alone on the links by what they are: the widest choice first. */
  public ImmutableMap<String, BCubed> scoresOfSpelling() {
    return scores(spelled);
  }

  /** The agreement on the links by what they are: the widest choice first. */
  public ImmutableMap<String, BCubed> scores() {
    return scores(links);
  }

  private static ImmutableMap<String, BCubed> scores(ImmutableList<PlacedLink> links) {
    return ImmutableMap.of(
        "all that are written as names",
        score(links, EnumSet.complementOf(EnumSet.of(Kind.WORDS))),
        "whose words name their page",
        score(links, EnumSet.of(Kind.PART, Kind.DESCRIPTION, Kind.NAME)),
        "names and descriptions alone",
        score(links, EnumSet.of(Kind.DESCRIPTION, Kind.NAME)),
        "names alone",
        score(links, EnumSet.of(Kind.NAME)));
  }

  private static BCubed score(ImmutableList<PlacedLink> links, Set<Kind> kinds) {
    return BCubed.of(links.stream().filter(link -> kinds.contains(link.kind())).toList());
  }

  /** What the links of each kind lose of the scores of all, in the words of a table. */
  public ImmutableMap<String, Loss> losses() {
    List<PlacedLink> all = links.stream().filter(link -> link.kind() != Kind.WORDS).toList();
    BCubed.Shares shares = BCubed.Shares.of(all);
    return EnumSet.complementOf(EnumSet.of(Kind.WORDS)).stream()
        .collect(
            toImmutableMap(
                Kind::words,
                kind ->
                    Loss.of(
                        all.stream().filter(link -> link.kind() == kind).toList(),
                        shares,
                        all.size())));
  }

  /**
   * What some of the links lose.
   *
   * @param mentions how many they are
   * @param precision what is lost of the precision of all, from 0 to 1
   * @param recall what is lost of the recall of all, from 0 to 1
   */
  public record Loss(int mentions, double precision, double recall) {
    private static Loss of(List<PlacedLink> links, BCubed.Shares shares, int all) {
      return new Loss(
          links.size(),
          links.stream().mapToDouble(link -> 1 - shares.precision(link)).sum() / all,
          links.stream().mapToDouble(link -> 1 - shares.recall(link)).sum() / all);
    }
  }

  /** Nodes of several pages and pages of several nodes, those first that cost the most. */
  public ImmutableList<String> differences() {
    List<PlacedLink> names = links.stream().filter(link -> link.kind() != Kind.WORDS).toList();
    return Stream.concat(
            mixed(names, PlacedLink::node, PlacedLink::page).map(line -> "NODE " + line),
            mixed(names, PlacedLink::page, PlacedLink::node).map(line -> "PAGE " + line))
        .collect(toImmutableList());
  }

  private static Stream<String> mixed(
      List<PlacedLink> links, Function<PlacedLink, String> of, Function<PlacedLink, String> what) {
    return Multimaps.index(links, of::apply).asMap().entrySet().stream()
        .map(group -> new Mix(group.getKey(), group.getValue().stream().map(what)))
        .filter(mix -> mix.parts().elementSet().size() > 1)
        .sorted(Comparator.comparing(Mix::cost).reversed().thenComparing(Mix::name))
        .map(Mix::toString);
  }

  /** Something whose mentions are of several others. */
  private record Mix(String name, ImmutableMultiset<String> parts) {
    Mix(String name, Stream<String> parts) {
      this(name, parts.collect(ImmutableMultiset.toImmutableMultiset()));
    }

    /** How many mentions are lost by it, as the scores count. */
    double cost() {
      return parts.entrySet().stream()
          .mapToDouble(part -> part.getCount() * (1 - (double) part.getCount() / parts.size()))
          .sum();
    }

    @Override
    public String toString() {
      return Multisets.copyHighestCountFirst(parts).entrySet().stream()
          .map(Multiset.Entry::toString)
          .collect(Collectors.joining(", ", name + ": ", ""));
    }
  }
}
