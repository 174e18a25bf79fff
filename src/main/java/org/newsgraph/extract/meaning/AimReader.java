package org.newsgraph.extract.meaning;

import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.Scope.Step;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.WordClass;

/**
 * The reader of infinitives: most are aims, "left [to meet Lopez]", but what somebody is the first
 * to do, is right to do or has the courage to do is done.
 */
final class AimReader {
  private final ModifierFinder modifiers;
  private final Surroundings surroundings;
  private final NounMeanings nouns;
  private final Function<Word, Modality> sureness;
  private final WordClass voicing;

  /**
   * A reader of aims.
   *
   * @param sureness how far what a predicate tells is presented as real
   * @param voicing verbs for what one does by whatever one does for it: "marched [to protest]"
   */
  AimReader(
      ModifierFinder modifiers,
      Surroundings surroundings,
      NounMeanings nouns,
      Function<Word, Modality> sureness,
      WordClass voicing) {
    this.modifiers = modifiers;
    this.surroundings = surroundings;
    this.nouns = nouns;
    this.sureness = sureness;
    this.voicing = voicing;
  }

  /**
   * The meaning of an infinitive beside a verb or adjective: "left to meet", "was quick to back".
   */
  Meaning beside(Step step, Meaning meaning) {
    if (voicing.contains(step.word().lemma())) {
      return asSureAs(step.above(), meaning);
    }
    return findDone(step, meaning)
        .orElseGet(
            () ->
                modifiers
                    .findGovernor(step)
                    .filter(m -> !m.attributes())
                    .map(m -> asSureAs(step.above(), meaning.under(m)))
                    .orElseGet(() -> meaning.under(Modality.INTENDED)));
  }

  /** The meaning of an infinitive told of a noun: "the plan to leave", "the first to leave". */
  Meaning ofNoun(Step step, Meaning meaning) {
    return findDone(step, meaning)
        .or(() -> modifiers.find(step.above(), Construction.NOUN).map(meaning::under))
        .orElseGet(
            () ->
                step.above().isAbstract() || step.above().isName()
                    ? meaning.under(Modality.INTENDED)
                    : meaning);
  }

  /** "Had the courage to leave", "lacked the courage to leave", "was the first to leave". */
  private Optional<Meaning> findDone(Step step, Meaning meaning) {
    return findWithObject(step, meaning)
        .or(
            () ->
                Optional.of(step.above())
                    .filter(Word::isRanked)
                    .map(first -> ranked(first, meaning)));
  }

  /** "Had the courage [to leave]", "took the step [of leaving]": verb and noun together tell. */
  Optional<Meaning> findWithObject(Step step, Meaning meaning) {
    return step.findGovernor()
        .flatMap(verb -> modifiers.findWithObject(verb).map(m -> under(m, verb, meaning)));
  }

  private Meaning under(Modifier modifier, Word verb, Meaning meaning) {
    return asSureAs(verb, surroundings.aroundVerb(verb, meaning.under(modifier)));
  }

  /** The first to do something has done it, unless he is only wanted to be the first. */
  private Meaning ranked(Word first, Meaning meaning) {
    Word holder = first.findHead().filter(h -> h.isVerb() && !first.isPredicate()).orElse(first);
    Meaning told = surroundings.under(first, Construction.DETERMINER, nouns.under(first, meaning));
    return asSureAs(holder, told);
  }

  /** "Suggested a deal [by which] Chad leaves", "longs for the day [when]": as sure as that. */
  Meaning within(Step step, Meaning meaning) {
    return Framing.isWithin(step.word()) && step.word().isInPresent()
        ? step.above()
            .findHead()
            .filter(Word::isVerb)
            .map(verb -> within(verb, meaning))
            .orElse(meaning)
        : meaning;
  }

  private Meaning within(Word verb, Meaning meaning) {
    return modifiers
        .find(verb, Construction.GIVER)
        .or(() -> modifiers.find(verb, Construction.GOVERNOR))
        .flatMap(Modifier::modality)
        .map(meaning::under)
        .orElseGet(() -> asSureAs(verb, meaning));
  }

  /** "Longs for the day when Chad [leaves]", "will stay until the day when": as sure as that. */
  Meaning awaited(Word verb, Meaning meaning) {
    return modifiers
        .find(verb, Construction.GOVERNOR)
        .flatMap(Modifier::modality)
        .map(meaning::under)
        .orElseGet(() -> asSureAs(verb, meaning));
  }

  /** "May be jailed for [attacking] Chad": whether he did is as open. */
  Meaning blamed(Word verb, Meaning meaning) {
    return sureness.apply(verb) == Modality.POSSIBLE ? meaning.under(Modality.POSSIBLE) : meaning;
  }

  /** "A summit [to hammer out] an agreement": what is not done yet brings nothing about. */
  Meaning asSureAs(Word verb, Meaning meaning) {
    Modality modality = sureness.apply(verb);
    return modality == Modality.ACTUAL ? meaning : meaning.under(modality);
  }
}
