package org.newsgraph.extract.meaning;

import java.util.Optional;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;

/** The reader of what event nouns tell where they are no predicates: "fears of [an attack]". */
final class EventReader {
  private final ModifierFinder modifiers;
  private final Surroundings surroundings;
  private final NounMeanings nouns;
  private final FateReader fates;
  private final AimReader aims;

  EventReader(
      ModifierFinder modifiers,
      Surroundings surroundings,
      NounMeanings nouns,
      FateReader fates,
      AimReader aims) {
    this.modifiers = modifiers;
    this.surroundings = surroundings;
    this.nouns = nouns;
    this.fates = fates;
    this.aims = aims;
  }

  /** The meaning of an event noun under its adjectives: "alleged support", "a planned attack". */
  Meaning described(Word noun, Meaning own) {
    return fated(noun, nouns.under(noun, own));
  }

  /** "Fears of an attack", "predicted an attack": one that nobody takes for granted. */
  Meaning expected(Word noun, Meaning own) {
    Meaning meaning = fated(noun, nouns.underAll(noun, own));
    Optional<Word> head = noun.findHead();
    if (head.isEmpty() || (noun.isDefinite() && !noun.hasPreposition("for"))) {
      return meaning;
    }
    Word above = head.get();
    if (Framing.isContentAttribute(noun) && modifiers.find(above, Construction.NOUN).isPresent()) {
      return nouns.content(above, meaning);
    }
    Optional<Word> apart = Framing.findApart(noun).filter(nouns::isContentNoun);
    if (apart.isPresent()) {
      return nouns.content(apart.get(), meaning);
    }
    if (!noun.isObjectOf(above)) {
      return meaning;
    }
    Optional<Modifier> governor = modifiers.find(above, Construction.GOVERNOR);
    return governor.isPresent()
        ? governor
            .filter(m -> m.polarity().isEmpty() && m.phase().isEmpty())
            .map(
                m -> m.attributes() ? Surroundings.saidBySubject(above, meaning) : meaning.under(m))
            .orElse(meaning)
        : aims.asSureAs(above, meaning);
  }

  private Meaning fated(Word noun, Meaning meaning) {
    boolean spared =
        noun.findHead()
            .filter(verb -> verb.isVerb() && noun.isObjectOf(verb) && surroundings.deny(verb))
            .isPresent();
    return spared ? meaning : fates.ahead(noun).map(meaning::under).orElse(meaning);
  }
}
