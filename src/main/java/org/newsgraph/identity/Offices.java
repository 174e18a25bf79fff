package org.newsgraph.identity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.lexicon.Lexicon;

/** The offices that descriptions speak of: those that one person of a country holds at a time. */
final class Offices {
  private final Nations nations;
  private final ImmutableSet<String> offices;
  private final ImmutableSet<String> joiners;
  private final ImmutableSet<String> past;

  Offices(Nations nations, Lexicon lexicon) {
    this.nations = nations;
    this.offices = lexicon.words("soleOffices");
    this.joiners = lexicon.words("nameJoiners");
    this.past = lexicon.words("pastWords");
  }

  /**
   * An office of a country.
   *
   * @param nation the key of the country
   */
  record Office(String name, String nation) {
    @Override
    public String toString() {
      return name + "/" + nation;
    }
  }

  /** The office that the description is, and nothing else: "Russian president". */
  Optional<Office> find(String description) {
    return find(nations.find(nations.words(description)));
  }

  private Optional<Office> find(Nations.Found found) {
    List<String> words = new ArrayList<>(found.rest());
    words.removeIf(word -> joiners.contains(word) && !isWithinOffice(found.rest(), word));
    String office = String.join(" ", words);
    return offices.contains(office) && found.nations().size() == 1
        ? Optional.of(new Office(office, found.nations().first()))
        : Optional.empty();
  }

  /** "secretary [of] state" */
  private boolean isWithinOffice(List<String> words, String joiner) {
    int place = words.indexOf(joiner);
    return place > 0
        && place + 1 < words.size()
        && offices.contains(String.join(" ", words.subList(place - 1, place + 2)));
  }

  /** The offices that the article tells somebody to hold, and not to have held. */
  ImmutableSet<Office> heldBy(Appearance one) {
    TreeSet<String> left = new TreeSet<>();
    ImmutableSet.Builder<Office> held = ImmutableSet.builder();
    for (String name : one.names()) {
      Nations.Found found = nations.find(nations.words(name));
      if (!found.rest().isEmpty() && past.contains(found.rest().get(0))) {
        find(new Nations.Found(found.nations(), found.rest().subList(1, found.rest().size())))
            .ifPresent(office -> left.add(office.toString()));
      } else {
        find(found).ifPresent(held::add);
      }
    }
    return held.build().stream()
        .filter(office -> !left.contains(office.toString()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The countries of these offices. */
  ImmutableSortedSet<String> nationsOf(Appearance one) {
    return heldBy(one).stream()
        .map(Office::nation)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
