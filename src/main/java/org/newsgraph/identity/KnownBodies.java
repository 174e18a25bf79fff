package org.newsgraph.identity;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.name.Gazetteer;

/**
 * The bodies of countries that are known beforehand, by what they are called without the country:
 * of the United States "congress" is the United States Congress.
 */
final class KnownBodies {
  private final ImmutableTable<String, String, Naming> bodies;

  KnownBodies(Gazetteer gazetteer, Nations nations, Forms forms) {
    Table<String, String, Naming> found = HashBasedTable.create();
    Table<String, String, Integer> names = HashBasedTable.create();
    for (Gazetteer.Entry entry : gazetteer.entries()) {
      Naming naming = new Naming(forms.key(entry.name()), entry.name());
      for (Map.Entry<Body, Set<String>> told : cores(entry, nations, forms).entrySet()) {
        Body body = told.getKey();
        int size = told.getValue().size();
        boolean whole = size > 1 || told.getValue().contains(body.text());
        Integer most = names.get(body.text(), body.nation());
        if (whole && (most == null || size > most)) {
          found.put(body.text(), body.nation(), naming);
          names.put(body.text(), body.nation(), size);
        }
      }
    }
    bodies = ImmutableTable.copyOf(found);
  }

  /**
   * What a body is told apart by.
   *
   * @param text the form of its name
   * @param nation the key of its country
   */
  private record Body(String text, String nation) {}

  /** What the known one is called without its country, by the forms of that. */
  private static Map<Body, Set<String>> cores(Gazetteer.Entry entry, Nations nations, Forms forms) {
    SetMultimap<Body, String> cores = HashMultimap.create();
    for (String name : entry.formsOf(Gazetteer.Kind.NAME)) {
      forms
          .findBody(name)
          .ifPresent(
              body ->
                  findNation(body.form().nations(), nations.findOwner(entry))
                      .ifPresent(
                          nation -> cores.put(new Body(body.form().text(), nation), body.core())));
    }
    return Multimaps.asMap(cores);
  }

  private static Optional<String> findNation(
      ImmutableSortedSet<String> told, Optional<String> owner) {
    return told.size() == 1 ? Optional.of(told.first()) : owner.filter(one -> told.isEmpty());
  }

  /** Whether a country has a known one of the form. */
  boolean isKnown(String text) {
    return bodies.containsRow(text);
  }

  /** The body of the country. */
  Optional<Naming> find(String text, String nation) {
    return Optional.ofNullable(bodies.get(text, nation));
  }
}
