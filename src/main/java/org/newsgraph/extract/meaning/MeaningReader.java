package org.newsgraph.extract.meaning;

import java.util.Optional;
import org.newsgraph.grammar.Authorship;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.Interposition;
import org.newsgraph.grammar.Scope;
import org.newsgraph.grammar.Scope.Step;
import org.newsgraph.grammar.Speaker;
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
  private final ReportReader reports;
  private final NounMeanings nouns;
  private final SettingReader settings;
  private final RegisterReader registers;
  private final TenseReader tenses;
  private final FateReader fates;
  private final AimReader aims;
  private final EventReader events;

  /** Makes a reader that knows the lexicon's modifiers. */
  public MeaningReader(Lexicon lexicon) {
    this.modifiers = new ModifierFinder(lexicon);
    this.surroundings = new Surroundings(modifiers);
    this.reports = new ReportReader(lexicon, modifiers, surroundings);
    this.nouns = new NounMeanings(modifiers, surroundings);
    this.settings = new SettingReader(lexicon, modifiers);
    this.registers = new RegisterReader(lexicon, modifiers, settings);
    this.tenses = new TenseReader(lexicon);
    this.fates = new FateReader(modifiers);
    this.aims =
        new AimReader(
            modifiers,
            surroundings,
            nouns,
            word -> of(word, Meaning.PLAIN).modality(),
            lexicon.wordClass("voicingVerbs"));
    this.events = new EventReader(modifiers, surroundings, nouns, fates, aims);
  }

  /** How the clause that the word carries is meant, given what the sense itself brings. */
  public Meaning of(Word predicate, Meaning own) {
    return of(predicate, predicate, own);
  }

  /**
   * The same where another word tells what is done, which is told within itself by nothing: "[took]
   * part in a [drill] with Chad".
   */
  public Meaning of(Word predicate, Word cue, Meaning own) {
    return climb(predicate, cue, surroundings.around(predicate, own), true);
  }

  /**
   * How an event noun's relation is meant: as a predicate, or the subject of what only tells that
   * it came about, like a verb's; as another argument it is taken for granted by whoever speaks,
   * and only who speaks matters.
   */
  public Meaning ofEvent(Word noun, Meaning own) {
    if (noun.isPredicate()) {
      return of(noun, own);
    }
    Meaning expected = events.expected(noun, own);
    return fates
        .findHappening(noun)
        .filter(verb -> expected.polarity() == Polarity.POSITIVE)
        .map(verb -> of(verb, expected))
        .orElseGet(() -> climb(noun, noun, expected, false));
  }

  /** The meaning of what lasts, where it is told that it has ended: "a member up to 2020". */
  public Meaning ofLasting(Word cue, Meaning meaning) {
    return fates.isOver(cue) ? meaning.ended() : meaning;
  }

  /** The meaning of an event noun under its adjectives: "alleged support", "a planned attack". */
  public Meaning described(Word noun, Meaning own) {
    return events.described(noun, own);
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
    Meaning ongoing = inWords && called.phase() == Phase.END ? own : called;
    Meaning told = inWords ? ongoing : registers.of(noun, ongoing);
    if (noun.isPredicate()) {
      return of(noun, told);
    }
    if (noun.findHead().filter(verb -> tenses.isOfAnybody(verb) || isOfMadeUp(verb)).isPresent()
        || noun.ancestors().anyMatch(tenses::isDefinition)) {
      return told.under(Modality.UNREAL);
    }
    Word first = noun.firstConjunct();
    return first.isPredicate() && !first.isOpenComplement()
        ? of(first, told)
        : settings.named(noun, told);
  }

  /** "The average dictator [fears] his rivals". */
  private boolean isOfMadeUp(Word verb) {
    return verb.isVerb() && settings.at(verb, Meaning.PLAIN).modality() == Modality.UNREAL;
  }

  /**
   * The meaning under what stands above the word.
   *
   * @param inside whether modifiers above still bear on the clause, or only who says so
   */
  private Meaning climb(Word word, Word cue, Meaning meaning, boolean inside) {
    Meaning set = registers.of(word, settings.around(word, cue, meaning));
    Reading reading = told(word, new Reading(inside ? tenses.of(word, set) : set, inside));
    for (Step step : Scope.of(word).steps()) {
      Reading above = under(step, reading);
      if ((step.link() == Scope.Link.OTHER && tenses.isOfAnybody(step.above()))
          || tenses.isDefinition(step.above())
          || registers.isDepicted(step)) {
        return above.meaning().under(Modality.UNREAL);
      }
      reading =
          told(
              step.above(),
              new Reading(settings.above(step, cue, above.meaning()), above.inside()));
    }
    return word.sentence().isQuestion()
        ? reading.meaning().under(Modality.POSSIBLE)
        : reading.meaning();
  }

  /** A meaning on the way up, and whether modifiers above still bear on the clause. */
  private record Reading(Meaning meaning, boolean inside) {}

  /** "The rumour is that Chad [left]": what the noun in front makes of it. */
  private Reading told(Word word, Reading reading) {
    Optional<Word> outer =
        word.children().stream()
            .filter(noun -> Framing.isOuterSubject(noun) && nouns.isContentNoun(noun))
            .findFirst();
    return outer.isPresent()
        ? new Reading(nouns.content(outer.get(), reading.meaning()), false)
        : new Reading(surroundings.interrupted(word, reading.meaning()), reading.inside());
  }

  private Reading under(Step step, Reading below) {
    if (Speaker.isBefore(step.above(), step.word())) {
      return new Reading(below.meaning().saidBy(step.above()), false);
    }
    if (step.isWhy() && !reports.isTelling(step)) {
      boolean open = step.word().isInfinitive();
      return new Reading(open ? below.meaning().under(Modality.POSSIBLE) : below.meaning(), false);
    }
    if (step.isResult()) {
      return new Reading(result(step, below.meaning()), false);
    }
    if (step.isCleft() && isOfReason(step.above())) {
      return below;
    }
    if (step.isCleft()) {
      return new Reading(surroundings.around(step.above(), below.meaning()), below.inside());
    }
    Optional<Word> apart = nouns.findApart(step);
    if (apart.isPresent()) {
      return new Reading(nouns.content(apart.get(), below.meaning()), false);
    }
    return switch (step.link()) {
      case CONJUNCT -> conjunct(step, below);
      case COMPLEMENT -> governed(step, below);
      case ADVERBIAL -> adverbial(step, below);
      case ADNOMINAL ->
          isGoverned(step) ? governed(step, below) : beside(step, adnominal(step, below), below);
      case OTHER -> other(step, below);
    };
  }

  /** "It was not [on Friday] that Chad left", "[for lack] of money": it left all the same. */
  private static boolean isOfReason(Word focus) {
    return !focus.preposition().isEmpty() && (focus.isAbstract() || focus.isTime());
  }

  /** "Was so angry that it [left]": it did, unless it was not. */
  private Meaning result(Step step, Meaning meaning) {
    return surroundings.deny(step.above())
        ? meaning.under(Modality.POSSIBLE)
        : aims.asSureAs(step.above(), meaning);
  }

  private Reading conjunct(Step step, Reading below) {
    if (Interposition.isTakenForMain(step.word(), step.above())
        && surroundings.reports(step.above())) {
      return new Reading(below.meaning().asHearsay(), false);
    }
    if (step.isConsequence()) {
      return new Reading(below.meaning().under(Modality.INTENDED), false);
    }
    if (!below.inside()) {
      return below;
    }
    return new Reading(
        step.sharesAuxiliaries()
            ? surroundings.aroundVerb(step.above(), below.meaning())
            : surroundings.inFront(step.above(), step.word(), below.meaning()),
        true);
  }

  /** "Is on trial for [attacking] Chad", "was minutes from [leaving]". */
  private boolean isGoverned(Step step) {
    return step.above().isPredicate()
        && modifiers
            .findGovernor(step)
            .filter(modifier -> modifier.word().contains(" "))
            .isPresent();
  }

  private Reading governed(Step step, Reading below) {
    if (modifiers
        .find(step.above(), Construction.NOUN)
        .filter(m -> step.above().isNoun())
        .isPresent()) {
      return new Reading(nouns.content(step.above(), below.meaning()), false);
    }
    Optional<Modifier> governor =
        modifiers.findGovernor(step).or(() -> modifiers.find(step.above(), Construction.AUXILIARY));
    boolean attributes = governor.filter(Modifier::attributes).isPresent();
    if (governor.filter(each -> reports.isReported(step, each)).isPresent()) {
      return new Reading(
          reports.reported(step, governor.get(), below.meaning(), below.inside()), false);
    }
    if (governor.filter(ReportReader::takesForGranted).isPresent()) {
      return new Reading(below.meaning(), false);
    }
    if (governor.isEmpty() && step.isStatement()) {
      return new Reading(Surroundings.saidBySubject(step.above(), below.meaning()), false);
    }
    if (!below.inside()) {
      return below;
    }
    Meaning made =
        attributes && step.isAskedOfSomebody()
            ? below.meaning().under(Modality.REQUESTED)
            : governor.map(below.meaning()::under).orElseGet(() -> left(step, below.meaning()));
    return new Reading(surroundings.aroundVerb(step.above(), made), true);
  }

  /** "Entitled Chad to leave", "itched to leave": what no known verb tells to be done is not. */
  private static Meaning left(Step step, Meaning meaning) {
    return step.isAskedOfSomebody() || step.isAim() ? meaning.under(Modality.INTENDED) : meaning;
  }

  private Reading adverbial(Step step, Reading below) {
    if (Framing.isJudged(step.word())) {
      return judged(step.above(), below);
    }
    if (below.meaning().retractable() && surroundings.deny(step.above())) {
      return new Reading(
          below.meaning().under(Optional.of(Polarity.NEGATIVE), Optional.empty(), Optional.empty()),
          false);
    }
    if (step.completes() && modifiers.findGovernor(step).isPresent()) {
      return governed(step, below);
    }
    if (below.inside() && Framing.findVerbAround(step.word()).isPresent()) {
      return new Reading(aims.awaited(step.above(), below.meaning()), false);
    }
    boolean aim = below.inside() && step.word().isInfinitive();
    Meaning made =
        aim
            ? aims.beside(step, below.meaning())
            : step.isReason() ? aims.blamed(step.above(), below.meaning()) : below.meaning();
    return beside(step, made, below);
  }

  /** "That Chad left is [wrong]", "is [a lie]". */
  private Reading judged(Word above, Reading below) {
    return above.isNoun()
        ? new Reading(nouns.content(above, below.meaning()), false)
        : new Reading(
            modifiers.findClaimed(above).map(below.meaning()::under).orElse(below.meaning()),
            false);
  }

  private Meaning adnominal(Step step, Reading below) {
    if (nouns.isContent(step)) {
      return aims.findWithObject(step, below.meaning())
          .orElseGet(() -> nouns.content(step.above(), below.meaning()));
    }
    if (!below.inside()) {
      return below.meaning();
    }
    if (step.word().isParticiple() && reports.isShown(step.above())) {
      return Surroundings.saidBySubject(step.above().expectHead(), below.meaning());
    }
    return step.word().isInfinitive()
        ? aims.ofNoun(step, below.meaning())
        : aims.within(step, below.meaning());
  }

  /**
   * "Refused to sign [a letter] accusing Chad": what it says is as sure as that it is signed;
   * "suspected of [murder]": it is only thought to be his.
   */
  private Reading other(Step step, Reading below) {
    Optional<Modifier> blame = modifiers.findBlame(step);
    if (blame.isPresent()) {
      Meaning meaning = below.meaning();
      return new Reading(
          blame.get().attributes()
              ? Surroundings.saidBySubject(step.above(), meaning)
              : meaning.under(blame.get()),
          false);
    }
    if (nouns.isOfAccount(step)) {
      return new Reading(nouns.content(step.above(), below.meaning()), false);
    }
    if (!below.inside() || !Authorship.isAuthored(step.word())) {
      return new Reading(below.meaning(), false);
    }
    Meaning made = surroundings.under(step.above(), Construction.GIVER, below.meaning());
    return new Reading(surroundings.aroundVerb(step.above(), made), true);
  }

  /** A clause beside its governor is as sure as that only where it is the means to it. */
  private Reading beside(Step step, Meaning made, Reading below) {
    return below.inside() && (step.isMeans() || step.isOfAuthored())
        ? new Reading(surroundings.aroundVerb(step.above(), made), true)
        : new Reading(made, false);
  }
}
