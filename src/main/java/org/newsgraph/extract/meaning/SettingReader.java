package org.newsgraph.extract.meaning;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.Scope.Link;
import org.newsgraph.grammar.Scope.Step;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.WordClass;

/** The reader of what something is told within: a novel, a drill, a plan, somebody's telling. */
final class SettingReader {
  /** How many words before its noun a setting of several words may begin. */
  private static final int PHRASE = 4;

  private final ModifierFinder modifiers;
  private final WordClass characters;
  private final WordClass performers;
  private final WordClass depictingVerbs;
  private final WordClass actingVerbs;
  private final WordClass possibleWorlds;
  private final WordClass relatingVerbs;
  private final WordClass likenesses;
  private final WordClass fictionalBeings;

  SettingReader(Lexicon lexicon, ModifierFinder modifiers) {
    this.modifiers = modifiers;
    this.characters = lexicon.wordClass("characters");
    this.performers = lexicon.wordClass("performers");
    this.depictingVerbs = lexicon.wordClass("depictingVerbs");
    this.actingVerbs = lexicon.wordClass("actingVerbs");
    this.possibleWorlds = lexicon.wordClass("possibleWorlds");
    this.relatingVerbs = lexicon.wordClass("relatingVerbs");
    this.likenesses = lexicon.wordClass("likenesses");
    this.fictionalBeings = lexicon.wordClass("fictionalBeings");
  }

  /** The meaning under the settings that hang on the word, and under a subject who is made up. */
  Meaning at(Word word, Meaning meaning) {
    return around(word, word, meaning);
  }

  /** The same but for a word that tells what is done: "took part in [a drill] with Chad". */
  Meaning around(Word word, Word cue, Meaning meaning) {
    Meaning made = Framing.isHadScene(word) ? meaning.asHearsay() : meaning;
    for (Word child : word.children()) {
      if (!child.equals(cue)) {
        made = at(word, child, made);
      }
    }
    return made;
  }

  /** The meaning one step up: under the settings there, or as a part of what is told there. */
  Meaning above(Step step, Word cue, Meaning meaning) {
    Meaning made =
        step.link() == Link.CONJUNCT ? atFront(step, meaning) : around(step.above(), cue, meaning);
    if (isUnreal(step)) {
      return made.under(Modality.UNREAL);
    }
    if (step.link() == Link.ADNOMINAL) {
      return named(step.above(), made);
    }
    return isRelated(step) || (isTold(step) && tellers(step).anyMatch(Modifier::attributes))
        ? made.asHearsay()
        : made;
  }

  /** "The text [has] Chad attacking Niger": whatever it is, it only says so. */
  private boolean isRelated(Step step) {
    return step.link() == Link.COMPLEMENT
        && Framing.isScene(step.word())
        && relatingVerbs.contains(step.above().lemma());
  }

  /** The meaning of what a noun tells that somebody is called: "paints him as [the man who]". */
  Meaning named(Word noun, Meaning meaning) {
    return Framing.findNaming(noun)
        .filter(verb -> modifiers.find(verb, Construction.NAMING).isPresent())
        .map(verb -> Surroundings.saidBySubject(verb, meaning))
        .orElse(meaning);
  }

  /** Of what is joined to a verb, only the settings and the subject before both are its own too. */
  private Meaning atFront(Step step, Meaning meaning) {
    Meaning made = meaning;
    for (Word child : step.above().children()) {
      if (child.isBefore(step.above())) {
        made = at(step.above(), child, made);
      }
    }
    return made;
  }

  private Meaning at(Word word, Word child, Meaning meaning) {
    if (Framing.isViewer(child)) {
      return meaning.saidBy(child);
    }
    if (Framing.isSetting(child)) {
      return within(word, child, meaning);
    }
    Optional<Word> teller =
        Framing.findTellerOf(child).or(() -> Framing.findAccount(child).filter(this::tells));
    if (teller.isPresent()) {
      return Surroundings.saidBySubject(teller.get(), meaning);
    }
    boolean being = child.isSurfaceSubject() || fictionalBeings.contains(child.lower());
    boolean unreal =
        being
            ? isMadeUp(child)
            : Framing.findTimeTeller(child)
                .filter(work -> isOf(findByNoun(work), Modality.UNREAL))
                .isPresent();
    return unreal ? meaning.under(Modality.UNREAL) : meaning;
  }

  /** "As Chad [says]", "as [reported]", but not "as [feared]": that has come true. */
  private boolean tells(Word verb) {
    return Framing.hasEmptyObject(verb)
        || modifiers
            .find(verb, Construction.GOVERNOR)
            .filter(Modifier::attributes)
            .filter(m -> m.modality().isEmpty() || Framing.hasSubject(verb))
            .isPresent();
  }

  private Meaning within(Word word, Word phrase, Meaning meaning) {
    Optional<Modifier> setting = find(phrase);
    if (setting.isEmpty()) {
      boolean title = phrase.hasPreposition("in") && Framing.isQuoted(phrase);
      return title && word.firstConjunct().isInPresent() ? meaning.under(Modality.UNREAL) : meaning;
    }
    if (setting.get().attributes()) {
      return saidIn(phrase, meaning);
    }
    boolean ahead = isOf(setting, Modality.INTENDED) && !word.isInPresent();
    return ahead ? meaning : meaning.under(setting.get());
  }

  /** "In Weber's telling", "in the words of Weber". */
  private static Meaning saidIn(Word phrase, Meaning meaning) {
    Optional<Clause> clause = phrase.findClause();
    return clause
        .flatMap(c -> c.findFiller(Clause.POSSESSOR))
        .or(() -> clause.flatMap(c -> c.findFiller(Clause.OF)))
        .map(meaning::saidBy)
        .orElseGet(meaning::asHearsay);
  }

  /** The setting that the phrase tells by its noun, by an adjective, or by a part of it. */
  private Optional<Modifier> find(Word phrase) {
    return modifiers
        .findExact(phrase.preposition() + " " + phrase.lemma(), Construction.SETTING)
        .or(() -> findByNoun(phrase))
        .or(
            () ->
                phrase.children().stream()
                    .filter(Framing::isPartOfSetting)
                    .flatMap(part -> findByNoun(part).stream())
                    .findFirst());
  }

  /** Whether the word stands for a work of fiction: "the novel", "the third season". */
  boolean isTale(Word noun) {
    return noun.isCommonNoun()
        && !noun.isEvent()
        && !noun.isAgent()
        && isOf(findWork(noun), Modality.UNREAL);
  }

  private Optional<Modifier> findByNoun(Word noun) {
    return findWork(noun).or(() -> findUnreal(noun));
  }

  private Optional<Modifier> findWork(Word noun) {
    return Stream.concat(noun.sentence().before(noun, PHRASE).stream(), Stream.of(noun))
        .filter(word -> word.equals(noun) || word.hangsOn(noun))
        .flatMap(word -> modifiers.find(word, Construction.SETTING).stream())
        .filter(setting -> setting.attributes() || !isOfMany(noun))
        .findFirst();
  }

  /** "A series of attacks": no series of films. */
  private static boolean isOfMany(Word noun) {
    return noun.children().stream()
        .anyMatch(of -> of.isOfAttribute() && of.isPlural() && !of.isPerson());
  }

  /** "A [fictional] president", "a [mock] trial". */
  private Optional<Modifier> findUnreal(Word noun) {
    return noun.children().stream()
        .filter(child -> child.isModifier() || child.isCompound())
        .flatMap(child -> modifiers.find(child, Construction.DETERMINER).stream())
        .filter(modifier -> isOf(Optional.of(modifier), Modality.UNREAL))
        .findFirst();
  }

  /** "The hero of the novel", "a fictional president", "actors playing rebels". */
  private boolean isMadeUp(Word noun) {
    return findUnreal(noun).isPresent()
        || (noun.isName() && fictionalBeings.contains(noun.lower()))
        || (performers.contains(noun.lemma()) && Framing.hasRelative(noun))
        || noun.children().stream().anyMatch(child -> isActing(child) || isWithinWork(noun, child))
        || (characters.contains(noun.lemma())
            && noun.findHead().filter(Word::isInPresent).isPresent())
        || (characters.contains(noun.lemma())
            && noun.children().stream()
                .filter(child -> child.isOfAttribute() || child.isPossessor())
                .anyMatch(child -> isOf(findByNoun(child), Modality.UNREAL)));
  }

  /** "The general [in the film]", but not "an actor in the film". */
  private boolean isWithinWork(Word noun, Word phrase) {
    return !performers.contains(noun.lemma())
        && phrase.isAttribute()
        && Framing.isSetting(phrase)
        && isOf(find(phrase), Modality.UNREAL);
  }

  /** "Pupils [playing] the rebels". */
  private boolean isActing(Word clause) {
    return Framing.hasObject(clause)
        && clause.isParticiple()
        && actingVerbs.contains(clause.lemma());
  }

  /** Whether the clause below is only dreamt of, or is a part of a novel or a drill. */
  private boolean isUnreal(Step step) {
    Word above = step.above();
    if (step.word().isSurfaceSubject()
        && isOf(modifiers.find(above, Construction.FATE), Modality.UNREAL)) {
      return true;
    }
    if (step.link() == Link.ADNOMINAL) {
      return isActed(above)
          || isLikeness(above)
          || (Framing.isWithin(step.word())
              && (isPossibleWorld(above)
                  || isObjectOfActing(above)
                  || isOf(findByNoun(above), Modality.UNREAL)));
    }
    if (Framing.isContentAttribute(step.word()) && isOf(findByNoun(above), Modality.UNREAL)) {
      return true;
    }
    boolean dreamt =
        step.link() != Link.CONJUNCT
            && !step.word().isSurfaceSubject()
            && isOf(modifiers.find(above, Construction.GOVERNOR), Modality.UNREAL);
    return dreamt
        || (isTold(step) && tellers(step).anyMatch(m -> isOf(Optional.of(m), Modality.UNREAL)));
  }

  /** "A [world] in which Chad leaves". */
  private boolean isPossibleWorld(Word noun) {
    return possibleWorlds.contains(noun.lemma()) && !noun.isDefinite();
  }

  /** "Talks [like a man] whom Chad supports". */
  private boolean isLikeness(Word noun) {
    return likenesses.contains(noun.preposition()) && !noun.isDefinite();
  }

  /** "Weber plays [a general] who kills Novak". */
  private boolean isActed(Word noun) {
    return !noun.isAbstract() && isObjectOfActing(noun);
  }

  private boolean isObjectOfActing(Word noun) {
    return noun.findHead()
        .filter(verb -> noun.isObjectOf(verb) || noun.hasPreposition("as"))
        .filter(verb -> actingVerbs.contains(verb.lemma()))
        .isPresent();
  }

  private Stream<Modifier> tellers(Step step) {
    return step.above().children().stream()
        .filter(Word::isSurfaceSubject)
        .flatMap(subject -> findByNoun(subject).stream());
  }

  /** "The novel has Chad [leaving]", "the novel ends when Chad [leaves]", "shows [an attack]". */
  private boolean isTold(Step step) {
    if (step.link() == Link.CONJUNCT || step.word().isSurfaceSubject()) {
      return false;
    }
    return switch (step.link()) {
      case COMPLEMENT -> !step.word().isInfinitive();
      case ADVERBIAL ->
          modifiers
              .find(step.above(), Construction.GOVERNOR)
              .filter(verb -> verb.phase().isPresent())
              .isPresent();
      default -> depictingVerbs.contains(step.above().lemma());
    };
  }

  private static boolean isOf(Optional<Modifier> modifier, Modality modality) {
    return modifier.flatMap(Modifier::modality).filter(each -> each == modality).isPresent();
  }
}
