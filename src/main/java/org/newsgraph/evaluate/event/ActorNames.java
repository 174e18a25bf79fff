package org.newsgraph.evaluate.event;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.Gazetteer.Kind;
import org.newsgraph.evaluate.NameFolding;

/**
 * Whom words name, as loosely as coders of events mark them: "Israeli", "the Israeli army" and
 * "Israel" name Israel, and two names that share a word of their own may be of one actor.
 */
final class ActorNames {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  /** How many letters a word has at least that is not only grammar. */
  private static final int SHORTEST = 4;

  private static final int LONGEST_TERM = 4;

  private final NameFolding folding;
  private final Map<String, Gazetteer.Entry> known = new HashMap<>();

  ActorNames(Gazetteer gazetteer, NameFolding folding) {
    this.folding = folding;
    for (Kind kind : Kind.values()) {
      for (Gazetteer.Entry entry : gazetteer.entries()) {
        entry.formsOf(kind).forEach(form -> known.putIfAbsent(folding.fold(form), entry));
      }
    }
  }

  /** Whether one of the names may be of the actor whom the words name. */
  boolean areOf(Collection<String> names, String actor) {
    Set<String> wanted = tokens(actor);
    return names.stream().anyMatch(name -> !Sets.intersection(tokens(name), wanted).isEmpty());
  }

  /** The known entities that the words hold, whose these are, and the other words that tell. */
  private Set<String> tokens(String words) {
    List<String> all = SPACES.splitToList(folding.fold(words));
    Set<String> tokens = new HashSet<>();
    int i = 0;
    while (i < all.size()) {
      int end = i + 1;
      for (int last = i + 1; last <= Math.min(all.size(), i + LONGEST_TERM); last++) {
        if (known.containsKey(String.join(" ", all.subList(i, last)))) {
          end = last;
        }
      }
      String term = String.join(" ", all.subList(i, end));
      Gazetteer.Entry entry = known.get(term);
      if (entry != null) {
        tokens.add("=" + entry.name());
        entry.partOf().ifPresent(owner -> tokens.add("=" + owner));
      } else if (term.length() >= SHORTEST) {
        tokens.add(term);
      }
      i = end;
    }
    return tokens;
  }
}
