package org.newsgraph.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.Judgement;
import org.newsgraph.identity.Ruling;
import org.newsgraph.identity.UsersWord;

/**
 * What is decided on those of one group of names, wherever they lie.
 *
 * @param members they as the nodes that they are from now on, in the order given
 * @param judgements why they and the others are what they are
 */
record GroupDecision(ImmutableList<StoredAppearance> members, ImmutableList<Judgement> judgements) {

  /**
   * Decides.
   *
   * @param before those of the group, at least one
   * @param fuller those who may be told of by the group's name, as the nodes that they are now
   */
  static GroupDecision of(
      List<StoredAppearance> before,
      Collection<StoredAppearance> fuller,
      Identity identity,
      UsersWord user) {
    Ruling ruling =
        user.amend(
            identity.judge(
                before.stream().map(StoredAppearance::appearance).toList(),
                fuller.stream()
                    .sorted(comparing(StoredAppearance::appearance))
                    .collect(
                        toImmutableListMultimap(
                            StoredAppearance::naming, StoredAppearance::appearance))));
    return new GroupDecision(
        before.stream()
            .map(member -> member.as(ruling.expectNaming(member.appearance())))
            .collect(toImmutableList()),
        ruling.judgements());
  }
}
