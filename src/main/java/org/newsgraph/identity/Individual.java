package org.newsgraph.identity;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Somebody or something of the world: those of its appearances that have names of one form.
 *
 * @param node the key of its node in the graph
 * @param label the name to show for it
 * @param appearances where articles tell of it, sorted
 * @param evidence all that they tell
 */
record Individual(
    String node, String label, ImmutableList<Appearance> appearances, Evidence evidence) {

  /**
   * The one whose node has the key that most of its articles give it by name, with the ending.
   *
   * @param keyOf makes a key of a label, for one that has no name anywhere
   */
  static Individual of(
      Collection<Appearance> all, Evidence evidence, String ending, UnaryOperator<String> keyOf) {
    List<Appearance> named = all.stream().filter(Appearance::named).toList();
    String label = mostOften(named.isEmpty() ? all : named, Appearance::label);
    String key = named.isEmpty() ? keyOf.apply(label) : mostOften(named, Appearance::key);
    return new Individual(key + ending, label, ImmutableList.sortedCopyOf(all), evidence);
  }

  /** What most of the appearances have, the first by the alphabet of those alike. */
  static String mostOften(Collection<Appearance> all, Function<Appearance, String> what) {
    return mostOften(all.stream().map(what).toList());
  }

  /** What comes most often, the first in order of those alike. */
  static <T extends Comparable<T>> T mostOften(Collection<T> all) {
    return ImmutableMultiset.copyOf(all).entrySet().stream()
        .min(
            comparing((Multiset.Entry<T> entry) -> -entry.getCount())
                .thenComparing(Multiset.Entry::getElement))
        .map(entry -> Objects.requireNonNull(entry.getElement()))
        .orElseThrow();
  }
}
