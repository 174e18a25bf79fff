package org.newsgraph.entity;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.newsgraph.entity.name.FoundName;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.Gazetteer.Kind;
import org.newsgraph.grammar.Word;

/**
 * Surnames that are names of places too: where "Jim Jordan" is spoken of, "[Jordan] said" is he,
 * unless the article tells of the place.
 */
final class Surnames {
  private final String person;
  private final ImmutableSet<String> surnames;
  private final ImmutableSet<Gazetteer.Entry> places;

  /** Those of the article that has the names. */
  Surnames(List<FoundName> names, String person) {
    this.person = person;
    this.surnames =
        names.stream()
            .filter(name -> name.type().equals(person) && name.words().size() > 1)
            .map(name -> name.words().last().lower())
            .collect(toImmutableSet());
    this.places =
        names.stream()
            .filter(name -> !isActor(name) || name.matches().get(0).kind() != Kind.NAME)
            .flatMap(name -> name.matches().stream().map(Gazetteer.Match::entry))
            .collect(toImmutableSet());
  }

  /** The name, of a person where it is a surname. */
  FoundName read(FoundName name) {
    boolean known = name.isKnown() && places.contains(name.matches().get(0).entry());
    return isActor(name) && !known && surnames.contains(name.words().last().lower())
        ? new FoundName(name.words(), name.head(), person, ImmutableList.of())
        : name;
  }

  /** Whether it is one known word that somebody who does something may have for a name. */
  private static boolean isActor(FoundName name) {
    Word word = name.head();
    return name.isKnown() && name.words().size() == 1 && word.isParticipant();
  }
}
