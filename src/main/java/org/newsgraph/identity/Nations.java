package org.newsgraph.identity;

import static org.newsgraph.entity.name.Gazetteer.Kind.ADJECTIVE;
import static org.newsgraph.entity.name.Gazetteer.Kind.NAME;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.NameSpelling;

/** The countries that names and descriptions speak of: "Peruvian", "of the United States". */
final class Nations {
  private static final Splitter WORDS = Splitter.on('_');
  private static final int LONGEST = 5;

  private final NameSpelling spelling;
  private final String country;
  private final ImmutableMap<String, String> nations;
  private final ImmutableMap<String, String> places;
  private final ImmutableMap<String, String> owners;

  /**
   * Words with the countries that they speak of.
   *
   * @param nations the keys of the countries that they name
   * @param rest the other words in order
   */
  record Found(ImmutableSortedSet<String> nations, ImmutableList<String> rest) {}

  Nations(Gazetteer gazetteer, NameSpelling spelling, String country) {
    this.spelling = spelling;
    this.country = country;
    Map<String, Gazetteer.Entry> entries =
        Maps.uniqueIndex(gazetteer.entries(), Gazetteer.Entry::name);
    Map<String, String> byNation = new HashMap<>();
    Map<String, String> byPlace = new HashMap<>();
    Map<String, String> byEntry = new HashMap<>();
    for (Gazetteer.Entry entry : gazetteer.entries()) {
      Map<String, String> known = isCountry(entry) ? byNation : byPlace;
      String key = spelling.key(top(entry, entries).name());
      if (isCountry(top(entry, entries))) {
        byEntry.put(entry.name(), key);
        entry.formsOf(NAME).forEach(form -> known.putIfAbsent(spelling.key(form), key));
        entry.formsOf(ADJECTIVE).forEach(form -> known.putIfAbsent(spelling.key(form), key));
      }
    }
    nations = ImmutableMap.copyOf(byNation);
    places = ImmutableMap.copyOf(byPlace);
    owners = ImmutableMap.copyOf(byEntry);
  }

  private boolean isCountry(Gazetteer.Entry entry) {
    return entry.type().equals(country);
  }

  /** What the entry is a part of in the end; parts go no deeper than four steps. */
  private static Gazetteer.Entry top(Gazetteer.Entry entry, Map<String, Gazetteer.Entry> entries) {
    Gazetteer.Entry top = entry;
    for (int i = 0; i < 4 && top.partOf().map(entries::get).isPresent(); i++) {
      top = entries.getOrDefault(top.partOf().get(), top);
    }
    return top;
  }

  /** The country that the known entity belongs to. */
  Optional<String> findOwner(Gazetteer.Entry entry) {
    return Optional.ofNullable(owners.get(entry.name()));
  }

  /** The words of a name or description as they are compared. */
  ImmutableList<String> words(String name) {
    return ImmutableList.copyOf(WORDS.split(spelling.key(name)));
  }

  /** The countries that the words name. */
  Found find(List<String> words) {
    return find(words, ImmutableMap.of());
  }

  /** The same, where the places of a country stand for it. */
  Found findWithPlaces(List<String> words) {
    return find(words, places);
  }

  private Found find(List<String> words, Map<String, String> others) {
    TreeSet<String> found = new TreeSet<>();
    ImmutableList.Builder<String> rest = ImmutableList.builder();
    int begin = 0;
    while (begin < words.size()) {
      int end = Math.min(words.size(), begin + LONGEST);
      String key = null;
      for (; end > begin && key == null; end--) {
        String phrase = String.join("_", words.subList(begin, end));
        key = nations.getOrDefault(phrase, others.get(phrase));
      }
      if (key == null) {
        rest.add(words.get(begin++));
      } else {
        found.add(key);
        begin = end + 1;
      }
    }
    return new Found(ImmutableSortedSet.copyOf(found), rest.build());
  }
}
