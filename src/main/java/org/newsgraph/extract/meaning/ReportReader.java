package org.newsgraph.extract.meaning;

import java.util.Optional;
import org.newsgraph.grammar.Scope;
import org.newsgraph.grammar.Scope.Step;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.WordClass;

/** The reader of what somebody is told to say, to describe or to know. */
final class ReportReader {
  private final ModifierFinder modifiers;
  private final Surroundings surroundings;
  private final WordClass manners;

  ReportReader(Lexicon lexicon, ModifierFinder modifiers, Surroundings surroundings) {
    this.modifiers = modifiers;
    this.surroundings = surroundings;
    this.manners = lexicon.wordClass("manners");
  }

  /** Whether the clause is somebody's word under a governor that attributes. */
  boolean isReported(Step step, Modifier governor) {
    return governor.attributes() && (step.isReported() || isSaidOf(step, governor));
  }

  /** "Chad, [said to] have left": the form alone may be an active one. */
  private static boolean isSaidOf(Step step, Modifier governor) {
    return step.isAim() && governor.word().contains(" ");
  }

  /**
   * What somebody says is his word; where he does not say it, it may be.
   *
   * @param inside whether modifiers still bear on the clause
   */
  Meaning reported(Step step, Modifier governor, Meaning meaning, boolean inside) {
    if (governor.settles() && surroundings.isSettled(step.above())) {
      return meaning;
    }
    Meaning bare = inside ? meaning.under(governor) : meaning;
    boolean hearsay = step.isOfSubject() || (step.isAim() && !step.above().isPassive());
    Meaning said = hearsay ? bare.asHearsay() : Surroundings.saidBySubject(step.above(), bare);
    boolean denied =
        surroundings.aroundVerb(step.above(), Meaning.PLAIN).polarity() == Polarity.NEGATIVE;
    return denied ? said.under(Modality.POSSIBLE) : said;
  }

  /** "Did not [know] that Chad left": it did all the same. */
  static boolean takesForGranted(Modifier governor) {
    return governor.settles()
        && governor.modality().filter(Modality.ACTUAL::equals).isPresent()
        && governor.polarity().isEmpty();
  }

  /** "Described [soldiers] killing villagers", "pointed to [soldiers] having killed them". */
  boolean isShown(Word noun) {
    Optional<Word> verb = noun.findHead();
    return verb.filter(noun::isObjectOf)
        .flatMap(each -> modifiers.find(each, Construction.GOVERNOR))
        .or(() -> verb.flatMap(each -> findWith(each, noun)))
        .filter(Modifier::attributes)
        .isPresent();
  }

  private Optional<Modifier> findWith(Word verb, Word noun) {
    return modifiers.findExact(verb.lemma() + " " + noun.preposition(), Construction.GOVERNOR);
  }

  /** "Described [how Chad left]": that it did is the word of whoever describes it. */
  boolean isTelling(Step step) {
    return step.link() == Scope.Link.COMPLEMENT
        && !step.word().isInfinitive()
        && step.word().children().stream().anyMatch(t -> manners.contains(t.lower()))
        && modifiers
            .find(step.above(), Construction.GOVERNOR)
            .filter(Modifier::attributes)
            .isPresent();
  }
}
