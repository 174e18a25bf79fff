package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsgraph.graph.ArticleGraph.Identified;
import org.newsgraph.identity.Appearance;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.Naming;
import org.newsgraph.identity.UsersWord;

/**
 * An entity as one article tells of it, and the node that it is, outside of any store: it can go to
 * where those of its name are judged together.
 *
 * @param article the name of the article
 * @param day the article's day, empty where it has none
 * @param key as {@link Appearance#key}, as are the next five
 * @param group the names under which it is judged
 * @param shorter the groups of those that may be this one by a shorter name
 * @param node the key of the node that it is now
 * @param shown the name to show for the node
 */
public record LooseAppearance(
    String article,
    String day,
    String key,
    String label,
    ImmutableSortedSet<String> names,
    String type,
    boolean named,
    ImmutableSortedSet<String> nearby,
    String group,
    ImmutableSortedSet<String> shorter,
    String node,
    String shown)
    implements Serializable {

  /** Those of the article's entities that other articles may tell of, as nodes of their own. */
  public static ImmutableList<LooseAppearance> of(ArticleGraph graph) {
    return graph.identified().stream()
        .map(LooseAppearance::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static LooseAppearance of(Identified one) {
    Appearance appearance = one.appearance();
    return new LooseAppearance(
        appearance.article(),
        appearance.date().map(LocalDate::toString).orElse(""),
        appearance.key(),
        appearance.label(),
        appearance.names(),
        appearance.type(),
        appearance.named(),
        appearance.nearby(),
        one.names().group(),
        one.names().shorter(),
        appearance.key(),
        appearance.label());
  }

  /**
   * Judges those of one group of names.
   *
   * @param members those of the group, at least one
   * @param fuller those who may be told of by the group's name, as the nodes that they are now
   * @return the members as the nodes that they are by that, in the same order
   */
  public static ImmutableList<LooseAppearance> judge(
      List<LooseAppearance> members,
      Collection<LooseAppearance> fuller,
      Identity identity,
      UsersWord user) {
    GroupDecision decision =
        GroupDecision.of(
            members.stream().map(LooseAppearance::stored).toList(),
            fuller.stream().map(LooseAppearance::stored).toList(),
            identity,
            user);
    return Streams.zip(
            members.stream(), decision.members().stream(), (one, now) -> one.as(now.naming()))
        .collect(ImmutableList.toImmutableList());
  }

  private LooseAppearance as(Naming now) {
    return new LooseAppearance(
        article,
        day,
        key,
        label,
        names,
        type,
        named,
        nearby,
        group,
        shorter,
        now.key(),
        now.label());
  }

  /** Whether it is another node than its own. */
  public boolean isRenamed() {
    return !node.equals(key);
  }

  /** The same as it lies in a store. */
  StoredAppearance stored() {
    Appearance appearance =
        new Appearance(
            article,
            day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
            key,
            label,
            names,
            type,
            named,
            nearby);
    return new StoredAppearance(appearance, new Naming(node, shown));
  }
}
