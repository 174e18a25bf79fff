package org.newsgraph.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.WordClass;

/** Reads what an article tells of a person out of the descriptions that it gives. */
final class EvidenceReader {
  private final Nations nations;
  private final Offices offices;
  private final String person;
  private final WordClass fields;
  private final ImmutableSet<String> past;

  EvidenceReader(Nations nations, Offices offices, Lexicon lexicon) {
    this.nations = nations;
    this.offices = offices;
    this.person = lexicon.referenceWords().classOf("person");
    this.fields = lexicon.wordClass("fieldsOfRoles");
    this.past = lexicon.words("pastWords");
  }

  /** What the article tells; of what somebody once was, nothing. */
  Evidence read(Appearance one) {
    if (!one.type().equals(person)) {
      return Evidence.NONE;
    }
    Set<String> own = new HashSet<>(nations.words(one.label()));
    TreeSet<String> found = new TreeSet<>();
    TreeSet<String> roles = new TreeSet<>();
    Set<String> left = new HashSet<>();
    for (String name : one.names()) {
      ImmutableList<String> words = nations.words(name);
      String last = words.get(words.size() - 1);
      if (past.contains(words.get(0))) {
        left.addAll(words);
      } else if (!own.contains(last)) {
        found.addAll(nations.findWithPlaces(words).nations());
        roles.addAll(words.size() == 1 ? words : ImmutableList.of());
      }
    }
    boolean over = roles.removeAll(left);
    TreeSet<String> told = new TreeSet<>();
    roles.forEach(role -> told.add(fields.values().getOrDefault(role, "")));
    told.remove("");
    return new Evidence(
        over ? ImmutableSortedSet.of() : ImmutableSortedSet.copyOf(found),
        ImmutableSortedSet.copyOf(roles),
        ImmutableSortedSet.copyOf(told),
        offices.nationsOf(one));
  }
}
