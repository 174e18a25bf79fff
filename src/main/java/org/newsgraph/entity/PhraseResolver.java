package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWord;

/** The resolver of phrases that pick from those spoken of before: "both", "the latter". */
final class PhraseResolver {
  private final Discourse discourse;

  PhraseResolver(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Those whom the phrase that the word heads picks, none where it finds nobody. */
  List<Referent> resolve(Word word, ReferenceWord phrase) {
    return switch (phrase.selects()) {
      case "both" -> lastPair(phrase);
      case "first" -> selected(word, phrase, 1);
      default -> selected(word, phrase, 0);
    };
  }

  /** The one spoken of last in this sentence or the one before it, or so many before that one. */
  private List<Referent> selected(Word word, ReferenceWord phrase, int before) {
    Set<Referent> fellows =
        word.coarguments().stream()
            .flatMap(fellow -> discourse.referentsOf(fellow).stream())
            .collect(Collectors.toSet());
    List<ImmutableList<Referent>> candidates =
        discourse.occurrences().stream()
            .filter(spoken -> spoken.distanceTo(word) <= 1 && !spoken.isOfSeveral())
            .sorted(
                Comparator.comparing(Occurrence::sentence)
                    .thenComparing(spoken -> spoken.word().index()))
            .map(Occurrence::referents)
            .filter(one -> !fellows.contains(one.get(0)) && !one.get(0).type().isEmpty())
            .filter(one -> agrees(one.get(0), phrase))
            .toList();
    return candidates.isEmpty()
        ? List.of()
        : candidates.get(Math.max(0, candidates.size() - 1 - before));
  }

  private List<Referent> lastPair(ReferenceWord phrase) {
    return discourse.latestFirst().stream()
        .filter(spoken -> !isOnePhrase(spoken.word()))
        .map(Occurrence::referents)
        .filter(pair -> pair.size() == 2 && pair.stream().allMatch(one -> agrees(one, phrase)))
        .findFirst()
        .orElse(ImmutableList.of());
  }

  /** "Nurses and drivers [of Lima]": one group of two kinds, and no two sides. */
  private static boolean isOnePhrase(Word first) {
    return first.isPlural()
        && first.withConjuncts().stream()
            .anyMatch(other -> other != first && NounPhrase.of(first).whole().contains(other));
  }

  private static boolean agrees(Referent one, ReferenceWord phrase) {
    return phrase.denotes().map(type -> type.equals(one.type())).orElse(true);
  }
}
