package org.newsgraph.entity.name;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;

/**
 * The joiner of an article's names: a short one goes to the full name that it may be a part of,
 * where there are several to the one spoken of last.
 */
public final class NameJoiner {
  private final List<FullName> fullNames = new ArrayList<>();
  private final Map<WrittenName, ImmutableList<FullName>> candidates = new HashMap<>();

  private final String person;
  private final Set<NameWords> around = new HashSet<>();

  private NameJoiner(String person) {
    this.person = person;
  }

  /**
   * The full name of each of the names.
   *
   * @param names the names of an article in the order of the text
   * @param person the class of people
   */
  public static ImmutableList<FullName> join(List<WrittenName> names, String person) {
    NameJoiner joiner = new NameJoiner(person);
    names.stream()
        .filter(name -> joiner.isAround(name, names))
        .map(WrittenName::words)
        .forEach(joiner.around::add);
    names.stream().sorted(Comparator.comparing(n -> -n.words().size())).forEach(joiner::add);
    Map<FullName, Integer> last = new HashMap<>();
    ImmutableList.Builder<FullName> joined = ImmutableList.builder();
    for (WrittenName name : names) {
      FullName full = joiner.nearest(name, last);
      last.put(full, name.found().words().sentence().index());
      joined.add(full);
    }
    return joined.build();
  }

  /** "Lyon Station in [Lyon]": what something is in is not the thing itself. */
  private boolean isAround(WrittenName name, List<WrittenName> all) {
    Word place = name.found().head();
    return place.hasPreposition(Clause.IN)
        && !name.found().type().equals(person)
        && all.stream()
            .filter(whole -> whole.words().size() > name.words().size())
            .filter(whole -> whole.words().includes(name.words()))
            .map(WrittenName::found)
            .filter(whole -> whole.words().sentence().equals(place.sentence()))
            .anyMatch(whole -> place.hangsOn(whole.head()));
  }

  private void add(WrittenName name) {
    ImmutableList<FullName> parts =
        fullNames.stream()
            .filter(full -> full.words().equals(name.words()) || !around.contains(name.words()))
            .filter(full -> full.words().includes(name.words()) || isFirstName(name, full))
            .filter(full -> !isOwner(name, full))
            .collect(toImmutableList());
    if (parts.isEmpty()) {
      parts = ImmutableList.of(new FullName(name.words()));
      fullNames.addAll(parts);
    }
    parts.forEach(full -> full.see(name.found().type()));
    candidates.put(name, parts);
  }

  /** "Kim" for "Kim Su Yong", whose family name comes first. */
  private boolean isFirstName(WrittenName name, FullName full) {
    return full.type().equals(person)
        && name.found().type().equals(person)
        && full.words().beginsWith(name.words());
  }

  /** "Lyon" for "Council of Lyon": a body is not called by what stands behind its "of". */
  private boolean isOwner(WrittenName name, FullName full) {
    return !full.type().isEmpty()
        && !full.type().equals(person)
        && full.words().endsBehindLink(name.words());
  }

  /** The one spoken of last before the name, or else the first to come. */
  private FullName nearest(WrittenName name, Map<FullName, Integer> last) {
    return candidates.getOrDefault(name, ImmutableList.of()).stream()
        .max(
            Comparator.comparing((FullName full) -> full.words().equals(name.words()))
                .thenComparing(full -> last.getOrDefault(full, -1)))
        .orElseThrow();
  }
}
