package org.newsgraph.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeMultimap;
import java.util.Collection;
import java.util.Optional;
import org.newsgraph.identity.Judgement.Verdict;

/**
 * Which bodies of one name are the same, where many countries have a body of that name: those of
 * one country.
 */
final class BodyJudge {
  private final Forms forms;

  BodyJudge(Forms forms) {
    this.forms = forms;
  }

  /** Judges those whose names have one form. */
  Ruling judge(Collection<Appearance> all) {
    Ruling.Draft draft = new Ruling.Draft();
    TreeMultimap<String, Appearance> byNation = TreeMultimap.create();
    for (Appearance one : all) {
      Optional<String> nation = findNation(one);
      nation.ifPresent(known -> byNation.put(known, one));
      if (nation.isEmpty()) {
        String node = one.key() + "-" + NamesakeJudge.digest(one.article());
        draft.name(one, new Naming(node, one.label()));
        draft.judge(
            Verdict.UNSURE, one.key(), one.key(), "the article does not tell of which country");
      }
    }
    Multimaps.asMap(byNation).forEach((nation, members) -> name(nation, members, draft));
    return draft.finish();
  }

  private void name(String nation, Collection<Appearance> members, Ruling.Draft draft) {
    Naming naming = naming(nation, members);
    for (Appearance one : members) {
      draft.name(one, naming);
      if (!one.key().equals(naming.key())) {
        draft.judge(
            Verdict.SAME, one.key(), naming.key(), "the body of that name of " + nation);
      }
    }
  }

  /** The node of the name that tells the country; without such a name one that is put together. */
  private Naming naming(String nation, Collection<Appearance> members) {
    ImmutableList<Appearance> telling =
        members.stream()
            .filter(one -> one.named() && !nations(one).isEmpty())
            .collect(toImmutableList());
    if (!telling.isEmpty()) {
      return new Naming(
          Individual.mostOften(telling, Appearance::key),
          Individual.mostOften(telling, Appearance::label));
    }
    String label = Individual.mostOften(members, Appearance::label);
    return new Naming(forms.key(label) + "-" + nation, label);
  }

  /** The country that the name tells or else the only one that the article speaks of. */
  private Optional<String> findNation(Appearance one) {
    ImmutableSortedSet<String> told = nations(one);
    ImmutableSortedSet<String> nations = told.isEmpty() ? one.nearby() : told;
    return nations.size() == 1 ? Optional.of(nations.first()) : Optional.empty();
  }

  private ImmutableSortedSet<String> nations(Appearance one) {
    return forms.find(one).map(Form::nations).orElse(ImmutableSortedSet.of());
  }
}
