package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.entity.name.FoundName;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.Gazetteer.Entry;
import org.newsgraph.entity.name.Gazetteer.Kind;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.WordClass;
import org.newsgraph.text.Span;

/**
 * Places of one name, told apart by the place that is named with them: "Atlanta, [Georgia]",
 * "[Punjab], India", "Pakistan's [Punjab]"; and states written short: "Hayward, [Calif.]". What one
 * mention tells, the article's others mean too.
 */
final class Namesakes {
  private static final String BETWEEN = ",";

  private final Gazetteer gazetteer;
  private final WordClass shortPlaces;
  private final String place;
  private final ImmutableListMultimap<Integer, FoundName> bySentence;
  private final Map<String, Optional<Entry>> told = new HashMap<>();

  /** Those of the article that has the names. */
  Namesakes(Gazetteer gazetteer, Lexicon lexicon, List<FoundName> names) {
    this.gazetteer = gazetteer;
    this.shortPlaces = lexicon.wordClass("shortPlaces");
    this.place = lexicon.referenceWords().classOf("place");
    this.bySentence = Multimaps.index(names, name -> name.words().sentence().index());
    for (FoundName name : names) {
      findTold(name)
          .ifPresent(
              entry ->
                  told.merge(
                      text(name),
                      Optional.of(entry),
                      (one, other) -> one.equals(other) ? one : Optional.empty()));
    }
  }

  /**
   * The name, of the place that is meant where the name says too little by itself, and of no
   * government that sits there: "[Lima], Peru".
   */
  FoundName read(FoundName name) {
    return findTold(name)
        .or(() -> told.getOrDefault(text(name), Optional.empty()))
        .or(() -> entryOf(name).filter(usual -> isWithin(usual, entriesOf(findOuter(name)))))
        .map(
            entry ->
                new FoundName(
                    name.words(),
                    name.head(),
                    entry.type(),
                    ImmutableList.of(new Gazetteer.Match(name.words().places(), Kind.NAME, entry))))
        .orElse(name);
  }

  private static String text(FoundName name) {
    return String.join(" ", name.words().words().stream().map(Word::lower).toList());
  }

  /** "Hayward, [Calif.]": the state that is written short behind a place. */
  private Optional<Entry> findShort(FoundName name) {
    return findBefore(name)
        .filter(before -> before.type().equals(place) || entryOf(before).isPresent())
        .flatMap(
            before -> Optional.ofNullable(shortPlaces.values().get(text(name).replace(".", ""))))
        .flatMap(full -> gazetteer.find(Kind.NAME, full));
  }

  private Optional<Entry> findTold(FoundName name) {
    return findShort(name).or(() -> findNamesake(name));
  }

  private Optional<Entry> findNamesake(FoundName name) {
    ImmutableList<Entry> weak =
        gazetteer.weaklyNamed(
            String.join(" ", name.words().words().stream().map(Word::text).toList()));
    if (weak.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entry> usual = entryOf(name);
    Set<Entry> outer = entriesOf(findOuter(name));
    Optional<FoundName> before = findBefore(name);
    if (!outer.isEmpty()) {
      return only(weak, one -> isWithin(one, outer))
          .filter(one -> before.isPresent() || usual.filter(u -> isWithin(u, outer)).isEmpty());
    }
    Set<Entry> inner = isListed(name.head()) ? ImmutableSet.of() : entriesOf(before);
    return usual.filter(u -> inner.stream().anyMatch(i -> isWithin(i, Set.of(u)))).isPresent()
        ? usual
        : only(weak, one -> inner.stream().anyMatch(i -> haveOneOwner(i, one)));
  }

  /** "Chicago, [New York] and Boston" */
  private static boolean isListed(Word name) {
    return name.firstConjunct().withConjuncts().size() > 1;
  }

  private static Optional<Entry> only(List<Entry> some, Predicate<Entry> which) {
    List<Entry> those = some.stream().filter(which).toList();
    return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
  }

  private boolean isWithin(Entry part, Set<Entry> wholes) {
    return wholes.stream().anyMatch(whole -> gazetteer.isPartOf(part, whole));
  }

  private static boolean haveOneOwner(Entry one, Entry other) {
    return one.partOf().isPresent() && one.partOf().equals(other.partOf());
  }

  /** The place that the name is a part of: "Punjab, [India]", "[India]'s Punjab". */
  private Optional<FoundName> findOuter(FoundName name) {
    int end = name.words().end();
    return at(name, end)
        .filter(word -> word.isWord(BETWEEN))
        .flatMap(comma -> those(name).filter(one -> one.words().begin() == end + 1).findFirst())
        .or(
            () ->
                those(name)
                    .filter(one -> one.head().isPossessor() && one.head().hangsOn(name.head()))
                    .findFirst());
  }

  /** "[Copake], New York" */
  private Optional<FoundName> findBefore(FoundName name) {
    int begin = name.words().begin();
    return at(name, begin - 1)
        .filter(word -> word.isWord(BETWEEN))
        .flatMap(comma -> those(name).filter(one -> one.words().end() == begin - 1).findFirst());
  }

  private static Optional<Word> at(FoundName name, int place) {
    List<Word> words = name.words().sentence().words();
    return new Span(0, words.size()).contains(place)
        ? Optional.of(words.get(place))
        : Optional.empty();
  }

  private Stream<FoundName> those(FoundName name) {
    return bySentence.get(name.words().sentence().index()).stream();
  }

  private static Optional<Entry> entryOf(FoundName name) {
    return name.matches().stream()
        .filter(match -> match.kind() == Kind.NAME)
        .map(Gazetteer.Match::entry)
        .findFirst();
  }

  private static Set<Entry> entriesOf(Optional<FoundName> name) {
    return name.flatMap(Namesakes::entryOf).map(ImmutableSet::of).orElse(ImmutableSet.of());
  }
}
