package org.newsgraph.extract.meaning;

import java.util.Optional;
import org.newsgraph.grammar.Scope;
import org.newsgraph.grammar.Scope.Step;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;

/**
 * The reader of meanings: it goes from a clause's predicate up to the root of its sentence and
 * gathers what the lexicon's modifiers on the way make of the clause.
 */
public final class MeaningReader {
  private final ModifierFinder modifiers;
  private final Surroundings surroundings;
  private final NounMeanings nouns;

  /** Makes a reader that knows the lexicon's modifiers. */
  public MeaningReader(Lexicon lexicon) {
    this.modifiers = new ModifierFinder(lexicon);
    this.surroundings = new Surroundings(modifiers);
    this.nouns = new NounMeanings(modifiers, surroundings);
  }

  /** How the clause that the word carries is meant, given what the sense itself brings. */
  public Meaning of(Word predicate, Meaning own) {
    return climb(predicate, surroundings.around(predicate, own), true);
  }

  /**
   * How an event noun's relation is meant: as a predicate like a verb's; as an argument it is taken
   * for granted by whoever speaks, and only who speaks matters.
   */
  public Meaning ofEvent(Word noun, Meaning own) {
    return noun.isPredicate() ? of(noun, own) : climb(noun, expected(noun, own), false);
  }

  /** The meaning of an event noun under its adjectives: "alleged support", "a planned attack". */
  public Meaning described(Word noun, Meaning own) {
    return nouns.under(noun, own);
  }

  /**
   * How the relation of a noun for somebody is meant: as a predicate like a verb's; as a title or a
   * description it is the article's own word, also where somebody else is reported.
   *
   * @param inWords whether the noun's words are what is told, so that "former" is one of them and
   *     ends nothing
   */
  public Meaning ofTitle(Word noun, Meaning own, boolean inWords) {
    Meaning called = nouns.ofTitle(noun, own);
    Meaning told = inWords && called.phase() == Phase.END ? own : called;
    return noun.isPredicate() ? of(noun, told) : told;
  }

  /** "Fears of an attack", "predicted an attack": one that nobody takes for granted. */
  private Meaning expected(Word noun, Meaning own) {
    Meaning meaning = nouns.underAll(noun, own);
    Optional<Word> head = noun.findHead();
    if (head.isEmpty() || noun.isDefinite()) {
      return meaning;
    }
    Word above = head.get();
    if (noun.isOfAttribute() && modifiers.find(above, Construction.NOUN).isPresent()) {
      return nouns.content(above, meaning);
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
        : asSureAs(above, meaning);
  }

  /** "A summit [to hammer out] an agreement": what is not done yet brings nothing about. */
  private Meaning asSureAs(Word verb, Meaning meaning) {
    Modality modality = of(verb, Meaning.PLAIN).modality();
    return modality == Modality.ACTUAL ? meaning : meaning.under(modality);
  }

  /**
   * The meaning under what stands above the word.
   *
   * @param inside whether modifiers above still bear on the clause, or only who says so
   */
  private Meaning climb(Word word, Meaning meaning, boolean inside) {
    Reading reading = new Reading(meaning, inside);
    for (Step step : Scope.of(word).steps()) {
      reading = under(step, reading);
    }
    return word.sentence().isQuestion()
        ? reading.meaning().under(Modality.POSSIBLE)
        : reading.meaning();
  }

  /** A meaning on the way up, and whether modifiers above still bear on the clause. */
  private record Reading(Meaning meaning, boolean inside) {}

  private Reading under(Step step, Reading below) {
    return switch (step.link()) {
      case CONJUNCT -> conjunct(step, below);
      case COMPLEMENT -> governed(step, below);
      case ADVERBIAL -> adverbial(step, below);
      case ADNOMINAL -> beside(step, adnominal(step, below), below);
      case OTHER -> new Reading(below.meaning(), false);
    };
  }

  private Reading conjunct(Step step, Reading below) {
    return below.inside() && step.sharesAuxiliaries()
        ? new Reading(surroundings.aroundVerb(step.above(), below.meaning()), true)
        : below;
  }

  private Reading governed(Step step, Reading below) {
    if (modifiers.find(step.above(), Construction.NOUN).filter(m -> step.above().isNoun()).isPresent()) {
      return new Reading(nouns.content(step.above(), below.meaning()), false);
    }
    Optional<Modifier> governor =
        modifiers
            .findGovernor(step)
            .or(() -> modifiers.find(step.above(), Construction.AUXILIARY));
    boolean attributes = governor.filter(Modifier::attributes).isPresent();
    if (attributes && step.isReported()) {
      return new Reading(reported(step, governor.get(), below), false);
    }
    if (!below.inside()) {
      return below;
    }
    Meaning made =
        attributes && step.isAskedOfSomebody()
            ? below.meaning().under(Modality.REQUESTED)
            : governor.map(below.meaning()::under).orElse(below.meaning());
    return new Reading(surroundings.aroundVerb(step.above(), made), true);
  }

  /** What somebody says is his word; where he does not say it, it may be. */
  private Meaning reported(Step step, Modifier governor, Reading below) {
    if (governor.settles() && surroundings.isSettled(step.above())) {
      return below.meaning();
    }
    Meaning bare = below.inside() ? below.meaning().under(governor) : below.meaning();
    Meaning said =
        step.isOfSubject() ? bare.asHearsay() : Surroundings.saidBySubject(step.above(), bare);
    boolean denied =
        surroundings.aroundVerb(step.above(), Meaning.PLAIN).polarity() == Polarity.NEGATIVE;
    return denied ? said.under(Modality.POSSIBLE) : said;
  }

  private Reading adverbial(Step step, Reading below) {
    if (step.completes() && modifiers.findGovernor(step).isPresent()) {
      return governed(step, below);
    }
    boolean aim = below.inside() && step.word().isInfinitive();
    return beside(step, aim ? aimed(step, below.meaning()) : below.meaning(), below);
  }

  /** "Left [to meet Lopez]", "was quick [to back Lopez]", "was the first [to back Lopez]". */
  private Meaning aimed(Step step, Meaning meaning) {
    if (step.above().isRanked()) {
      return ranked(step.above(), meaning);
    }
    return withObject(step, meaning).orElseGet(() -> plainlyAimed(step, meaning));
  }

  private Meaning plainlyAimed(Step step, Meaning meaning) {
    return modifiers
        .findGovernor(step)
        .filter(m -> !m.attributes())
        .map(m -> asSureAs(step.above(), meaning.under(m)))
        .orElseGet(() -> meaning.under(Modality.INTENDED));
  }

  /** "Had the courage [to accuse Chad]", "lacked the courage to": verb and noun together tell. */
  private Optional<Meaning> withObject(Step step, Meaning meaning) {
    return step.findGovernor()
        .flatMap(
            verb ->
                modifiers
                    .findWithObject(verb)
                    .map(m -> asSureAs(verb, surroundings.aroundVerb(verb, meaning.under(m)))));
  }

  /** The first to do something has done it, unless he is only wanted to be the first. */
  private Meaning ranked(Word first, Meaning meaning) {
    Word told = first.findHead().filter(h -> h.isVerb() && !first.isPredicate()).orElse(first);
    return asSureAs(told, nouns.under(first, surroundings.under(first, Construction.DETERMINER, meaning)));
  }

  private Meaning adnominal(Step step, Reading below) {
    if (isContent(step)) {
      return nouns.content(step.above(), below.meaning());
    }
    if (!below.inside() || !step.word().isInfinitive()) {
      return below.meaning();
    }
    Optional<Meaning> told = withObject(step, below.meaning());
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Modifier> modifier = modifiers.find(step.above(), Construction.NOUN);
    if (modifier.isPresent()) {
      return below.meaning().under(modifier.get());
    }
    if (step.above().isRanked()) {
      return ranked(step.above(), below.meaning());
    }
    return step.above().isAbstract() ? below.meaning().under(Modality.INTENDED) : below.meaning();
  }

  private boolean isContent(Step step) {
    return step.isContent()
        || (step.isPurpose() && modifiers.find(step.above(), Construction.NOUN).isPresent());
  }

  /** A clause beside its governor is as sure as that only where it is the means to it. */
  private Reading beside(Step step, Meaning made, Reading below) {
    return below.inside() && step.isMeans()
        ? new Reading(surroundings.aroundVerb(step.above(), made), true)
        : new Reading(made, false);
  }
}
