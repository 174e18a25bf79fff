package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;

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
        "those that are one name",
        score(links, EnumSet.of(Kind.BYWORD, Kind.NAME)),
        "and no byword of another page",
        score(links, EnumSet.of(Kind.NAME)));
  }

  private static BCubed score(ImmutableList<PlacedLink> links, Set<Kind> kinds) {
    return BCubed.of(links.stream().filter(link -> kinds.contains(link.kind())).toList());
  }

  /** Nodes of several pages and pages of several nodes, those first that cost the most. */
  public ImmutableList<String> differences() {
    List<PlacedLink> names = links.stream().filter(link -> link.kind() == Kind.NAME).toList();
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
