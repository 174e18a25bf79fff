package org.newsgraph.grammar;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The finder of a sentence's clauses, each in its normal form. Clauses take arguments from each
 * other, so each is made when it is first asked for.
 */
final class ClauseFinder {
  private final Map<Word, Clause> known = new HashMap<>();
  private final FillerFinder fillers;
  private final SubjectFinder subjects;
  private final VerbClauses verbs;
  private final NounClauses nouns;

  private ClauseFinder() {
    BearerFinder bearers = new BearerFinder(this);
    fillers = new FillerFinder(bearers);
    subjects = new SubjectFinder(this, fillers, bearers);
    verbs = new VerbClauses(this, fillers, subjects);
    nouns = new NounClauses(this, fillers, subjects, bearers);
  }

  /** The clauses of all words that carry one: verbs, nouns and adjectives. */
  static ImmutableMap<Word, Clause> clauses(List<Word> words) {
    ClauseFinder finder = new ClauseFinder();
    words.forEach(finder::find);
    return ImmutableMap.copyOf(finder.known);
  }

  /** The clause that the word carries, empty where the word is no verb, noun or adjective. */
  Optional<Clause> find(Word word) {
    return word.isVerb() || word.isNoun() || word.isAdjective()
        ? Optional.of(of(word))
        : Optional.empty();
  }

  /** The clause of a verb, noun or adjective; other words are taken for nouns. */
  Clause of(Word word) {
    Clause clause = known.get(word);
    if (clause == null) {
      clause = make(word);
      known.put(word, clause);
    }
    return clause;
  }

  private Clause make(Word word) {
    if (word.isVerb()) {
      return verbs.of(word);
    }
    return word.isAdjective() ? nouns.ofAdjective(word) : nouns.ofNoun(word);
  }

  FillerFinder fillers() {
    return fillers;
  }

  SubjectFinder subjects() {
    return subjects;
  }

  /** The dictionary form with its particle, "carry out", or with what a hyphen puts before it. */
  static String lemma(Word word) {
    if (word.isModifier() && word.isAdjective()) {
      Optional<Word> before = word.findHyphenated();
      if (before.isPresent()) {
        return before.get().lemma() + "-" + word.lower();
      }
    }
    StringBuilder lemma = new StringBuilder(word.lemma());
    word.children("compound:prt").forEach(particle -> lemma.append(' ').append(particle.lemma()));
    return lemma.toString();
  }
}
