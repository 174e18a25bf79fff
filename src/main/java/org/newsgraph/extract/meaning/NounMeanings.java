package org.newsgraph.extract.meaning;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.Scope.Step;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.Polarity;

/** The reader of what stands at a noun: "alleged support", "the former president". */
final class NounMeanings {
  /** How many words before a title "self-proclaimed" may stand. */
  private static final int CALLED = 5;

  private final ModifierFinder modifiers;
  private final Surroundings surroundings;

  NounMeanings(ModifierFinder modifiers, Surroundings surroundings) {
    this.modifiers = modifiers;
    this.surroundings = surroundings;
  }

  /** The meaning under the noun's adjectives: "alleged support", "a planned attack". */
  Meaning under(Word noun, Meaning own) {
    return under(noun, false, own);
  }

  /** The meaning under the noun's adjectives and determiners: "no support". */
  Meaning underAll(Word noun, Meaning own) {
    return under(noun, true, own);
  }

  private Meaning under(Word noun, boolean determiners, Meaning own) {
    Meaning meaning = own;
    for (Word child : noun.children()) {
      if (child.isModifier() || (determiners && child.isDeterminer())) {
        meaning = surroundings.under(child, Construction.DETERMINER, meaning);
      }
    }
    return meaning;
  }

  /** The meaning of a title or description: only its bearer may say so, or it has ended. */
  Meaning ofTitle(Word noun, Meaning own) {
    return isCalledSo(noun) ? own.saidBy(noun) : formerly(noun, own);
  }

  /** "The former president", "the alleged leader": the role has ended, or may not be one. */
  private Meaning formerly(Word noun, Meaning meaning) {
    return noun.sentence().before(noun, CALLED).stream()
        .filter(t -> t.hangsOn(noun) || t.isBeside(noun) || noun.hangsOn(t))
        .filter(t -> isInPhrase(t, noun))
        .flatMap(t -> modifiers.find(t, Construction.DETERMINER).stream())
        .filter(m -> m.phase().isPresent() || m.modality().isPresent())
        .findFirst()
        .map(meaning::under)
        .orElse(meaning);
  }

  /** Whether no comma parts the word from the noun: "it was late", said Weber of Siemens. */
  private static boolean isInPhrase(Word word, Word noun) {
    return noun.sentence().between(word, noun).stream()
        .noneMatch(t -> t.isPunctuation() && !t.isHyphen());
  }

  /** "The self-proclaimed president": only he himself says so. */
  private boolean isCalledSo(Word noun) {
    return noun.sentence().before(noun, CALLED).stream()
        .flatMap(t -> modifiers.find(t, Construction.DETERMINER).stream())
        .anyMatch(Modifier::attributes);
  }

  /** "The fact", "no secret", "no doubt", "beyond doubt": what follows is so. */
  private boolean isGiven(Modifier modifier, Word noun) {
    return modifier.settles()
        ? isDenied(noun)
        : modifier.modality().filter(m -> m == Modality.ACTUAL).isPresent();
  }

  private boolean isDenied(Word noun) {
    return noun.isOutOfReach()
        || Stream.of(
                underAll(noun, Meaning.PLAIN),
                surroundings.around(noun, Meaning.PLAIN),
                noun.findHead()
                    .filter(verb -> verb.isVerb() && noun.isSurfaceSubject())
                    .map(verb -> surroundings.aroundVerb(verb, Meaning.PLAIN))
                    .orElse(Meaning.PLAIN))
            .anyMatch(meaning -> meaning.polarity() == Polarity.NEGATIVE);
  }

  /** What stands in a rumour, a risk or a claim is as sure as these: nobody vouches for it. */
  Meaning content(Word noun, Meaning inner) {
    Optional<Modifier> modifier = modifiers.find(noun, Construction.NOUN);
    if (modifier.filter(m -> isGiven(m, noun)).isPresent()) {
      return inner;
    }
    Meaning meaning = underAll(noun, modifier.map(inner::under).orElse(inner));
    if (modifier.isPresent() && !modifier.get().attributes()) {
      return meaning;
    }
    return noun.findClause()
        .flatMap(c -> c.findFiller(Clause.POSSESSOR))
        .map(meaning::saidBy)
        .orElseGet(meaning::asHearsay);
  }

  boolean isContentNoun(Word noun) {
    return noun.isNoun() && modifiers.find(noun, Construction.NOUN).isPresent();
  }

  /** "Rumours [are rife] that Chad left": the noun whose content stands apart from it. */
  Optional<Word> findApart(Step step) {
    return step.isContent() && modifiers.findGovernor(step).isEmpty()
        ? step.above().children().stream()
            .filter(noun -> noun.isSurfaceSubject() && isContentNoun(noun))
            .findFirst()
        : Optional.empty();
  }

  /** "Reports of [soldiers] killing villagers": that they do is what is reported. */
  boolean isOfAccount(Step step) {
    return Framing.isContentAttribute(step.word())
        && !step.word().isDefinite()
        && modifiers.find(step.above(), Construction.NOUN).filter(Modifier::attributes).isPresent();
  }

  boolean isContent(Step step) {
    return step.isContent()
        || (Framing.isWithin(step.word())
            && step.word().isInPresent()
            && isContentNoun(step.above()))
        || (step.isPurpose() && modifiers.find(step.above(), Construction.NOUN).isPresent());
  }
}
