package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.Cue;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.extract.meaning.MeaningReader;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;

/**
 * The finder of the act that a noun takes up: "the attack" after "Peru bombed Chile", "the order"
 * after "Lopez signed an order". It is the last one told before that the lexicon knows to be of the
 * same relation, or else the last one of the same name.
 */
final class ActFinder {
  /** How many sentences back an act may have been told. */
  private static final int REACH = 2;

  /** By which functions a noun tells who made what it names. */
  private static final ImmutableList<String> MAKERS =
      ImmutableList.of(Clause.POSSESSOR, Clause.BY, Clause.FROM);

  private final SenseIndex senses;
  private final MeaningReader meanings;
  private final LightVerbReader lightVerbs;
  private final ResolvedArticle article;

  ActFinder(Lexicon lexicon, SenseIndex senses, ResolvedArticle article) {
    this.senses = senses;
    this.meanings = new MeaningReader(lexicon);
    this.lightVerbs = new LightVerbReader(lexicon);
    this.article = article;
  }

  /**
   * Who did what the noun takes up, none where it takes up nothing or it is not told who did it.
   */
  ImmutableList<Entity> findDoers(Word noun) {
    if (!takesUp(noun)) {
      return ImmutableList.of();
    }
    ImmutableSet<Relation> kinds = kinds(noun);
    ImmutableList<Entity> doers =
        kinds.isEmpty() ? ImmutableList.of() : findFirst(noun, word -> told(word, kinds));
    ImmutableList<Entity> makers =
        doers.isEmpty() ? findFirst(noun, word -> made(word, noun)) : doers;
    return makers.isEmpty() && Framing.isDeed(noun) ? doersBefore(noun) : makers;
  }

  /** "[Chad] left. Niger condemned the move": who did what the sentence before is about. */
  private ImmutableList<Entity> doersBefore(Word noun) {
    return article.parsed().sentences().stream()
        .filter(sentence -> sentence.index() == noun.sentence().index() - 1)
        .flatMap(sentence -> sentence.words().stream())
        .filter(Word::isRoot)
        .flatMap(root -> root.findClause().stream())
        .filter(clause -> clause.isVerbal() && !isDenied(clause))
        .flatMap(clause -> findEntities(clause, ImmutableList.of(Clause.SUBJECT)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * To whom was done what was told last before, as an act of the relation, where nobody is told to
   * have done it: the soldiers after "Soldiers were killed. [Hamas claimed responsibility]". Who
   * claims it "for an attack" has done that one and none told before.
   */
  ImmutableList<Word> findVictims(Clause clause, Relation relation) {
    if (!clause.fillers(Clause.FOR).stream().allMatch(act -> act.isPronoun() || takesUp(act))) {
      return ImmutableList.of();
    }
    ImmutableSet<Relation> kinds = ImmutableSet.of(relation);
    return Lists.reverse(sentences(clause.predicate().sentence().index())).stream()
        .map(sentence -> acts(sentence, clause.predicate(), kinds))
        .filter(acts -> !acts.isEmpty())
        .findFirst()
        .filter(acts -> acts.values().stream().allMatch(ImmutableList::isEmpty))
        .map(acts -> undergoers(acts.keySet(), kinds))
        .orElse(ImmutableList.of());
  }

  /** The acts of the kinds that the sentence tells outside a word's clause, and who did each. */
  private ImmutableMap<Word, ImmutableList<Entity>> acts(
      ParsedSentence sentence, Word word, ImmutableSet<Relation> kinds) {
    ImmutableMap.Builder<Word, ImmutableList<Entity>> acts = ImmutableMap.builder();
    sentence.words().stream()
        .filter(act -> !isInClauseOf(word, act))
        .forEach(act -> told(act, kinds).ifPresent(doers -> acts.put(act, doers)));
    return acts.buildOrThrow();
  }

  private ImmutableList<Word> undergoers(Set<Word> told, ImmutableSet<Relation> kinds) {
    return told.stream()
        .flatMap(word -> word.findClause().stream())
        .flatMap(
            clause ->
                acts(clause, kinds)
                    .flatMap(sense -> sense.object().stream())
                    .flatMap(function -> read(clause).clause().fillers(function).stream()))
        .filter(word -> !isDoer(word, kinds))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** "Two [attackers] were killed": he does such things by what he is called. */
  private boolean isDoer(Word word, ImmutableSet<Relation> kinds) {
    return word.findClause().stream()
        .flatMap(senses::find)
        .map(FoundSense::sense)
        .anyMatch(sense -> sense.subject().contains(Clause.SELF) && isOneOf(sense, kinds));
  }

  private ImmutableList<Entity> findFirst(
      Word noun, Function<Word, Optional<ImmutableList<Entity>>> telling) {
    return before(noun)
        .map(telling)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(ImmutableList.of());
  }

  /** Who made what has the noun's name: Lopez in "Lopez signed an [order]". */
  private Optional<ImmutableList<Entity>> made(Word word, Word noun) {
    return Optional.of(word)
        .filter(each -> each.isCommonNoun() && each.lemma().equals(noun.lemma()))
        .flatMap(Word::findClause)
        .map(this::read)
        .filter(cue -> cue.modifier().stream().allMatch(ActFinder::makes))
        .filter(cue -> cue.lightVerb().flatMap(Word::findClause).stream().noneMatch(this::isDenied))
        .map(cue -> findEntities(cue.clause(), MAKERS));
  }

  /** "Signed an order", "proposed a plan"; who rejected or asked for it did not make it. */
  private static boolean makes(Modifier modifier) {
    return !modifier.polarity().equals(Optional.of(Polarity.NEGATIVE))
        && modifier.modality().stream().allMatch(Modality.INTENDED::equals);
  }

  /** The noun with what is its verb's; who "died in an attack" is no doer of it. */
  private Cue read(Clause clause) {
    return clause.predicate().preposition().isEmpty() ? lightVerbs.read(clause) : Cue.plain(clause);
  }

  /** "The attack", and in a headline "attack". */
  private static boolean takesUp(Word noun) {
    return noun.isDefinite() || (!noun.hasDeterminer() && noun.sentence().isHeadline());
  }

  /** The relations that senses of the noun alone tell between who does it and to whom. */
  private ImmutableSet<Relation> kinds(Word noun) {
    return noun.findClause().stream()
        .flatMap(clause -> acts(clause))
        .flatMap(sense -> sense.relation().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Stream<Sense> acts(Clause clause) {
    return senses
        .find(clause)
        .map(FoundSense::sense)
        .filter(sense -> !SenseMatcher.isOfSelf(sense) && !sense.isMutual());
  }

  private Stream<Sense> acts(Clause clause, ImmutableSet<Relation> kinds) {
    return acts(clause).filter(sense -> isOneOf(sense, kinds));
  }

  private static boolean isOneOf(Sense sense, ImmutableSet<Relation> kinds) {
    return sense.relation().filter(kinds::contains).isPresent();
  }

  /** The words before the noun's clause, the last first. */
  private Stream<Word> before(Word noun) {
    return Lists.reverse(sentences(noun.sentence().index())).stream()
        .flatMap(each -> Lists.reverse(each.words()).stream())
        .filter(word -> !isInClauseOf(noun, word));
  }

  /** The sentence and those before it that are near. */
  private List<ParsedSentence> sentences(int last) {
    return article.parsed().sentences().subList(Math.max(0, last - REACH), last + 1);
  }

  private static boolean isInClauseOf(Word noun, Word word) {
    return word.sentence().equals(noun.sentence()) && (noun.hangsOn(word) || !word.isBefore(noun));
  }

  /** Who does what the word tells, where it is an act of one of the kinds and is not denied. */
  private Optional<ImmutableList<Entity>> told(Word word, ImmutableSet<Relation> kinds) {
    return word.findClause().filter(clause -> !isDenied(clause)).stream()
        .flatMap(clause -> acts(clause, kinds).map(sense -> doers(clause, sense)))
        .reduce((some, others) -> some.isEmpty() ? others : some);
  }

  private boolean isDenied(Clause clause) {
    return clause.isVerbal()
        && meanings.of(clause.predicate(), Meaning.PLAIN).polarity() == Polarity.NEGATIVE;
  }

  private ImmutableList<Entity> doers(Clause clause, Sense sense) {
    return findEntities(read(clause).clause(), sense.subject());
  }

  private ImmutableList<Entity> findEntities(Clause clause, List<String> functions) {
    return functions.stream()
        .map(clause::fillers)
        .filter(fillers -> !fillers.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of())
        .stream()
        .flatMap(word -> article.entitiesOf(word).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
