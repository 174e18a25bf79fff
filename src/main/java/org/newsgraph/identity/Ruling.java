package org.newsgraph.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeMap;
import org.newsgraph.identity.Judgement.Verdict;

/**
 * What was decided on those of one name.
 *
 * @param namings the node of each appearance
 * @param judgements why, sorted
 */
public record Ruling(
    ImmutableSortedMap<Appearance.Place, Naming> namings, ImmutableList<Judgement> judgements) {

  /** The node of one of those whom it is about. */
  public Naming expectNaming(Appearance one) {
    return Objects.requireNonNull(namings.get(one.place()), () -> "no ruling on " + one.place());
  }

  /** The ruling that each is a node of its own. */
  static Ruling ofThemselves(Collection<Appearance> all) {
    Draft draft = new Draft();
    all.forEach(one -> draft.name(one, new Naming(one.key(), one.label())));
    return draft.finish();
  }

  /** The same, where the other decides on those that it names. */
  Ruling amendedBy(Ruling other) {
    TreeMap<Appearance.Place, Naming> both = new TreeMap<>(namings);
    both.putAll(other.namings);
    return new Ruling(
        ImmutableSortedMap.copyOfSorted(both),
        ImmutableList.sortedCopyOf(Iterables.concat(judgements, other.judgements)));
  }

  /** A ruling while it is being made. */
  static final class Draft {
    private final TreeMap<Appearance.Place, Naming> namings = new TreeMap<>();
    private final Multiset<Judgement> judgements = TreeMultiset.create();

    void name(Appearance one, Naming naming) {
      namings.put(one.place(), naming);
    }

    /** Notes why an article's name is, is not or may be a node; once for each article. */
    void judge(Verdict verdict, String one, String other, String reason) {
      judgements.add(new Judgement(verdict, one, other, reason, 1));
    }

    Ruling finish() {
      ImmutableList<Judgement> counted =
          judgements.entrySet().stream()
              .map(
                  entry -> {
                    Judgement each = Objects.requireNonNull(entry.getElement());
                    return new Judgement(
                        each.verdict(), each.one(), each.other(), each.reason(), entry.getCount());
                  })
              .collect(ImmutableList.toImmutableList());
      return new Ruling(ImmutableSortedMap.copyOfSorted(namings), counted);
    }
  }
}
