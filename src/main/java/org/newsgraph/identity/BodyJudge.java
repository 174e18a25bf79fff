package org.newsgraph.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.partitioningBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.identity.Judgement.Verdict;

/**
 * Which bodies of one name are the same, where many countries have a body of that name: those of
 * one country.
 */
final class BodyJudge {
  private static final String SPELLINGS = "two spellings of one name";
  private static final String SAME_COUNTRY = "the body of that name of ";

  private final Forms forms;
  private final KnownBodies known;

  BodyJudge(Forms forms, KnownBodies known) {
    this.forms = forms;
    this.known = known;
  }

  /** Judges those whose names have the form. */
  Ruling judge(Form form, Collection<Appearance> all) {
    Ruling.Draft draft = new Ruling.Draft();
    TreeMultimap<String, Appearance> byNation = TreeMultimap.create();
    List<Appearance> untold = new ArrayList<>();
    for (Appearance one : all) {
      findNation(one).ifPresentOrElse(known -> byNation.put(known, one), () -> untold.add(one));
    }
    if (byNation.keySet().size() > 1) {
      untold.forEach(one -> keepApart(one, draft));
    } else if (!byNation.isEmpty()) {
      untold.forEach(one -> byNation.put(byNation.keySet().first(), one));
    } else {
      judgeUntold(form, untold, draft);
    }
    Multimaps.asMap(byNation)
        .forEach(
            (nation, members) -> {
              Naming naming =
                  known.find(form.text(), nation).orElseGet(() -> naming(nation, members));
              members.forEach(one -> name(one, naming, SAME_COUNTRY + nation, draft));
            });
    return draft.finish();
  }

  /** One of several countries is not the known one, whose node the name would be. */
  private void judgeUntold(Form form, List<Appearance> untold, Ruling.Draft draft) {
    Map<Boolean, List<Appearance>> abroad =
        untold.stream()
            .collect(partitioningBy(one -> !one.nearby().isEmpty() && known.isKnown(form.text())));
    abroad.getOrDefault(true, List.of()).forEach(one -> keepApart(one, draft));
    List<Appearance> rest = abroad.getOrDefault(false, List.of());
    if (!rest.isEmpty()) {
      Individual only = Individual.of(rest, Evidence.NONE, "", forms::key);
      rest.forEach(one -> name(one, new Naming(only.node(), only.label()), SPELLINGS, draft));
    }
  }

  private static void keepApart(Appearance one, Ruling.Draft draft) {
    String node = one.key() + "-" + NamesakeJudge.digest(one.article());
    draft.name(one, new Naming(node, one.label()));
    draft.judge(Verdict.UNSURE, one.key(), one.key(), "the article tells of no country alone");
  }

  private static void name(Appearance one, Naming naming, String reason, Ruling.Draft draft) {
    draft.name(one, naming);
    if (!one.key().equals(naming.key())) {
      draft.judge(Verdict.SAME, one.key(), naming.key(), reason);
    }
  }

  /** The node of the name that tells the country; without such a name one that is put together. */
  private Naming naming(String nation, Collection<Appearance> members) {
    ImmutableList<Appearance> telling =
        members.stream().filter(one -> !nations(one).isEmpty()).collect(toImmutableList());
    if (telling.stream().anyMatch(Appearance::named)) {
      Individual told = Individual.of(telling, Evidence.NONE, "", forms::key);
      return new Naming(told.node(), told.label());
    }
    if (!telling.isEmpty()) {
      ImmutableList<Appearance> whole =
          telling.stream()
              .filter(one -> forms.telling(one).equals(one.label()))
              .collect(toImmutableList());
      String told = Individual.mostOften(whole.isEmpty() ? telling : whole, forms::telling);
      return new Naming(forms.key(told), told);
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
