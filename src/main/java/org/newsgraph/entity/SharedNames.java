package org.newsgraph.entity;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.newsgraph.entity.name.FoundName;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.Gazetteer.Entry;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.lexicon.Lexicon;

/**
 * Names that bodies of many countries have: in an article that tells of other countries alone, "the
 * Labour Party" is not the known one of Britain.
 */
final class SharedNames {
  private static final Splitter WORDS = Splitter.on('_');

  private final Gazetteer gazetteer;
  private final NameSpelling spelling;
  private final String country;
  private final ImmutableSet<String> words;
  private final ImmutableSet<String> bodies;
  private final ImmutableSet<Entry> told;

  /** Those of the article that has the names. */
  SharedNames(Gazetteer gazetteer, NameSpelling spelling, Lexicon lexicon, List<FoundName> names) {
    this.gazetteer = gazetteer;
    this.spelling = spelling;
    this.country = lexicon.referenceWords().classOf("country");
    this.words = lexicon.words("bodyWords");
    this.bodies = lexicon.words("bodiesOfManyNames");
    this.told =
        names.stream()
            .filter(name -> !isShared(name))
            .flatMap(name -> name.matches().stream().map(Gazetteer.Match::entry))
            .collect(toImmutableSet());
  }

  /** The name, of nobody known where the known one's country is not spoken of and others are. */
  FoundName read(FoundName name) {
    return isShared(name) && isElsewhere(name.matches().get(0).entry())
        ? new FoundName(name.words(), name.head(), name.type(), ImmutableList.of())
        : name;
  }

  /** Whether it is made of words alone that the names of such bodies are made of. */
  private boolean isShared(FoundName name) {
    List<String> all =
        name.words().words().stream()
            .flatMap(word -> WORDS.splitToStream(spelling.key(word.text())))
            .toList();
    return name.isKnown()
        && all.size() > 1
        && bodies.contains(all.get(all.size() - 1))
        && words.containsAll(all);
  }

  private boolean isElsewhere(Entry body) {
    ImmutableSet<Entry> owners =
        gazetteer.entries().stream()
            .filter(one -> one.type().equals(country) && gazetteer.isPartOf(body, one))
            .collect(toImmutableSet());
    return !owners.isEmpty()
        && told.stream().anyMatch(one -> one.type().equals(country))
        && told.stream()
            .noneMatch(
                one ->
                    owners.contains(one)
                        || owners.stream().anyMatch(owner -> gazetteer.isPartOf(one, owner)));
  }
}
