package org.newsgraph.entity;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.ReferenceWords;

/**
 * The finder of whom a description takes up: the one spoken of by the same noun whom nothing tells
 * apart, one whose name ends with the noun, the country spoken of most, or the one whom the article
 * soon comes to.
 */
final class AntecedentFinder {
  /** How many sentences ahead the name may come of somebody first spoken of as "a general". */
  private static final int AHEAD = 6;

  private final Discourse discourse;
  private final ReferenceWords words;

  AntecedentFinder(Discourse discourse, ReferenceWords words) {
    this.discourse = discourse;
    this.words = words;
  }

  /** The one whom the phrase takes up. */
  Optional<Referent> find(NounPhrase phrase, String type) {
    Word noun = phrase.head();
    ImmutableSet<Object> own = bondsOf(phrase);
    if (phrase.isIndefinite()) {
      return phrase.isPlural() ? findSoMany(phrase, own) : findAhead(noun);
    }
    Optional<Referent> same = findOfOwner(phrase, type).or(() -> findSame(phrase, own));
    boolean alone =
        phrase.isDefinite() && own.isEmpty() && phrase.modifiers().isEmpty() && !phrase.isPlural();
    return same.isPresent() || !alone
        ? same
        : findByName(noun, type).or(() -> findOfClass(noun, type)).or(() -> findOnlyBody(noun));
  }

  /** Whose or of what kind: referents of owners and modifiers, and other modifiers' words. */
  ImmutableSet<Object> bondsOf(NounPhrase phrase) {
    ImmutableSet.Builder<Object> bonds = ImmutableSet.builder();
    for (Word qualifier : phrase.qualifiers()) {
      ImmutableList<Referent> those = discourse.referentsOf(qualifier);
      bonds.addAll(those);
      if (those.isEmpty() && qualifier.isCompound()) {
        bonds.add(qualifier.lower());
      }
    }
    return bonds.build();
  }

  /** "200 protesters" again, and "protesters" again where nobody told how many they were. */
  private Optional<Referent> findSoMany(NounPhrase phrase, Set<Object> own) {
    return findExactly(phrase.head(), own)
        .filter(one -> one.phrases().stream().anyMatch(p -> p.number().equals(phrase.number())));
  }

  /** "His party": the one such that he was told to be of, "Labour Party leader Lopez". */
  private Optional<Referent> findOfOwner(NounPhrase phrase, String type) {
    Set<Referent> those =
        phrase.qualifiers().stream()
            .filter(Word::isPossessor)
            .flatMap(owner -> discourse.referentsOf(owner).stream())
            .flatMap(owner -> owner.bonds().stream())
            .filter(Referent.class::isInstance)
            .map(Referent.class::cast)
            .filter(one -> one.type().equals(type) && one.isNamedAs(phrase.head().lemma()))
            .collect(Collectors.toSet());
    return those.size() == 1 ? those.stream().findFirst() : Optional.empty();
  }

  /** The one spoken of by the noun with just these bonds. */
  Optional<Referent> findExactly(Word noun, Set<Object> own) {
    return described(noun).filter(one -> one.bonds().equals(own)).findFirst();
  }

  /**
   * The one spoken of last by the same noun and all the words before it; else the one spoken of
   * last by the noun, with no other words before it and nothing that tells the two apart: "the
   * opposition leader" is nobody who was only called "legitimate leader". "The president" is one
   * whose name is known before "the president of Peru".
   */
  private Optional<Referent> findSame(NounPhrase phrase, Set<Object> own) {
    Optional<Referent> alike =
        described(phrase.head())
            .filter(one -> !phrase.modifiers().isEmpty())
            .filter(one -> one.phrases().stream().anyMatch(p -> isAlike(p, phrase)))
            .findFirst();
    return alike.or(
        () ->
            described(phrase.head())
                .filter(one -> one.bonds().containsAll(own) || isToldMoreOf(one, own))
                .filter(one -> one.phrases().stream().anyMatch(p -> isAlike(phrase, p)))
                .min(
                    comparing((Referent one) -> !own.isEmpty() || !one.named() || !isPerson(one))));
  }

  /**
   * Whether more is told of him than before: "the president" is "the president of Chad" now. Not of
   * one known by name, where either is a person: "the president of Chad" need not be "President
   * Lopez", nor "her party" the Green Party.
   */
  private boolean isToldMoreOf(Referent one, Set<Object> own) {
    boolean known = one.named() && one.bonds().isEmpty();
    return own.containsAll(one.bonds())
        && !(known && !own.isEmpty() && (isPerson(one) || own.stream().anyMatch(this::isPerson)));
  }

  private boolean isPerson(Object bond) {
    return bond instanceof Referent one && one.type().equals(words.classOf("person"));
  }

  private static boolean isAlike(NounPhrase full, NounPhrase part) {
    return Referent.isSameNoun(full.head(), part.head())
        && full.modifiers().containsAll(part.modifiers());
  }

  /** Those spoken of by the noun, each once, the last spoken of first. */
  private Stream<Referent> described(Word noun) {
    return discourse.latestFirst().stream()
        .filter(spoken -> !spoken.isOfSeveral())
        .map(spoken -> spoken.referents().get(0))
        .filter(one -> one.isDescribedBy(noun))
        .distinct();
  }

  /** "The party" after "the Green Party": the one of its class spoken of last by such a name. */
  private Optional<Referent> findByName(Word noun, String type) {
    return type.equals(words.classOf("person"))
        ? Optional.empty()
        : discourse.latestFirst().stream()
            .flatMap(spoken -> spoken.referents().stream())
            .filter(one -> !one.plural() && one.type().equals(type))
            .filter(one -> one.isNamedAs(noun.lemma()))
            .findFirst();
  }

  /** "A general ...": the named general that the article comes to soon. */
  private Optional<Referent> findAhead(Word noun) {
    ImmutableList<ParsedSentence> all = discourse.article().sentences();
    int next = noun.sentence().index() + 1;
    Set<Referent> candidates =
        all.subList(next, Math.min(all.size(), next + AHEAD)).stream()
            .flatMap(sentence -> sentence.words().stream())
            .filter(title -> title.lemma().equals(noun.lemma()))
            .flatMap(this::bearers)
            .filter(one -> one.named() && !isSpokenOf(one))
            .collect(Collectors.toSet());
    return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
  }

  private Stream<Referent> bearers(Word title) {
    return title.findClause().stream()
        .flatMap(clause -> clause.fillers(Clause.SELF).stream())
        .filter(self -> self != title)
        .flatMap(self -> discourse.referentsOf(self).stream());
  }

  private boolean isSpokenOf(Referent referent) {
    return discourse.occurrences().stream()
        .anyMatch(spoken -> spoken.referents().contains(referent));
  }

  /**
   * "The country": the only one of its class that its sentence named before it, else the one that
   * has been spoken of most, if there is any.
   */
  private Optional<Referent> findOfClass(Word noun, String type) {
    if (!type.equals(words.classOf("country"))) {
      return Optional.empty();
    }
    Set<Referent> before =
        noun.sentence().words().stream()
            .filter(word -> word.isBefore(noun))
            .flatMap(word -> discourse.referentsOf(word).stream())
            .filter(one -> one.type().equals(type) && one.named())
            .collect(Collectors.toSet());
    return before.size() == 1 ? before.stream().findFirst() : findSpokenOfMost(type);
  }

  /**
   * "The organization", "the group": the only one that this sentence or the one before has named.
   */
  private Optional<Referent> findOnlyBody(Word noun) {
    if (!words.contains(noun.lemma(), ReferenceWord.Kind.GENERIC)) {
      return Optional.empty();
    }
    Set<Referent> near =
        discourse.occurrences().stream()
            .filter(spoken -> spoken.distanceTo(noun) <= 1)
            .flatMap(spoken -> spoken.referents().stream())
            .filter(one -> one.type().equals(words.classOf("organization")))
            .filter(one -> one.named() && !one.plural())
            .collect(Collectors.toSet());
    return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
  }

  private Optional<Referent> findSpokenOfMost(String type) {
    Map<Referent, Integer> counts = new HashMap<>();
    Referent best = null;
    for (Occurrence spoken : discourse.occurrences()) {
      for (Referent one : spoken.referents()) {
        if (one.type().equals(type) && one.named()) {
          int count = counts.merge(one, 1, Integer::sum);
          if (best == null || count >= counts.getOrDefault(best, 0)) {
            best = one;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
