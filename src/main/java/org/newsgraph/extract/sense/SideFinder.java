package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.Side;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Definiteness;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.WordClass;

/** The finder of those who fill one side of a relation. */
final class SideFinder {
  /** By which functions whose a thing is hangs on it; the first that tells counts. */
  private static final ImmutableList<ImmutableList<String>> OWNERS =
      ImmutableList.of(
          ImmutableList.of(Clause.BY),
          ImmutableList.of(Clause.POSSESSOR),
          ImmutableList.of(Clause.OF, Clause.FROM, Clause.BETWEEN),
          ImmutableList.of(Clause.MODIFIER));

  /** Functions of a noun for what is done to somebody: who does it. */
  private static final ImmutableList<ImmutableList<String>> DOERS =
      ImmutableList.of(
          ImmutableList.of(Clause.BY),
          ImmutableList.of(Clause.POSSESSOR),
          ImmutableList.of(Clause.MODIFIER));

  /** Before what is taxed. */
  private static final String ON = "on";

  private static final ImmutableList<String> SENDERS = ImmutableList.of(Clause.OF, Clause.FROM);

  private final LightVerbReader lightVerbs;
  private final ResolvedArticle article;
  private final ActFinder acts;
  private final NationFinder nations;
  private final PlaceFinder places;
  private final String country;
  private final WordClass sufferings;
  private final WordClass deedsToSomebody;

  SideFinder(Lexicon lexicon, ResolvedArticle article, ActFinder acts) {
    this.lightVerbs = new LightVerbReader(lexicon);
    this.nations = new NationFinder(lexicon, article);
    this.places = new PlaceFinder(lexicon, article);
    this.country = lexicon.referenceWords().classOf("country");
    this.sufferings = lexicon.wordClass("sufferings");
    this.deedsToSomebody = lexicon.wordClass("deedsToSomebody");
    this.article = article;
    this.acts = acts;
  }

  /** Whether the word stands for somebody. */
  boolean isSomebody(Word word) {
    return !article.entitiesOf(word).isEmpty();
  }

  /** Whether the sentence speaks of somebody as of one not known yet: "a man and [his] wife". */
  boolean isIntroduced(Side side) {
    return side.entity().stream()
        .flatMap(
            one ->
                side.word().sentence().words().stream()
                    .filter(noun -> article.entitiesOf(noun).contains(one)))
        .anyMatch(noun -> noun.isCommonNoun() && Definiteness.of(noun) == Definiteness.INDEFINITE);
  }

  /** The word that fills the first of the functions, as words. */
  ImmutableList<Side> findWords(Clause clause, List<String> functions) {
    return functions.stream()
        .flatMap(function -> clause.fillers(function).stream())
        .limit(1)
        .map(Side::ofWords)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The fillers of the first function that has any whom the side may be. Who is "charged in the
   * murder of Novak" has nothing to do with whose it is.
   *
   * @param fits who may be the side
   * @param relation whose side it is
   */
  ImmutableList<Side> findEntities(
      Clause clause, List<String> functions, Predicate<Entity> fits, Relation relation) {
    for (String function : functions) {
      Set<Side> sides = new LinkedHashSet<>();
      for (Word word : fillers(clause, function, relation)) {
        entities(word, fits)
            .filter(entity -> !isKind(word, entity, function))
            .forEach(entity -> sides.add(Side.of(word, entity)));
        boolean within = function.equals(Clause.IN) && word.isEvent();
        if (sides.isEmpty() && relation.reachesOwner() && !within && isThing(word, fits)) {
          owners(clause, word, fits).forEach(owner -> sides.add(Side.ofOwner(word, owner)));
          if (sides.isEmpty() && function.equals(Clause.SUBJECT)) {
            doers(word, fits).forEach(doer -> sides.add(Side.ofOwner(word, doer)));
          }
        }
      }
      if (!sides.isEmpty()) {
        return ImmutableList.copyOf(sides);
      }
    }
    return ImmutableList.of();
  }

  /** Those of whom somebody is told to be: "envoys from [Chad] and [Peru]". */
  ImmutableList<Side> findSenders(Side side, Predicate<Entity> fits) {
    return SENDERS.stream()
        .map(function -> entities(ImmutableList.of(function), f -> fillers(side.word(), f), fits))
        .filter(senders -> !senders.isEmpty())
        .findFirst()
        .stream()
        .flatMap(senders -> senders.stream().map(sender -> Side.ofOwner(side.word(), sender)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Word> fillers(Clause clause, String function, Relation relation) {
    return function.equals(Clause.VICTIM)
        ? acts.findVictims(clause, relation)
        : fillers(clause, function);
  }

  private ImmutableList<Word> fillers(Clause clause, String function) {
    return switch (function) {
      case Clause.ATTRIBUTE -> clause.fillers(Clause.MODIFIER);
      case Clause.NATION -> nations.find(clause);
      case Clause.FELLOW -> nations.findOfFellow(clause);
      case Clause.SITE -> places.ofThings(clause);
      case Clause.HOMELAND -> places.ofAims(clause);
      default -> clause.fillers(function);
    };
  }

  /** "A [staff] member", "an [American] critic": what stands before the noun tells its kind. */
  private boolean isKind(Word word, Entity entity, String function) {
    return switch (function) {
      case Clause.MODIFIER -> isNobody(word, entity);
      case Clause.ATTRIBUTE -> isNobody(word, entity) || entity.type().equals(country);
      default -> false;
    };
  }

  private static boolean isNobody(Word word, Entity entity) {
    return word.isCommonNoun()
        && word.isSmall()
        && !entity.named()
        && entity.label().equals(word.text());
  }

  private boolean isThing(Word word, Predicate<Entity> fits) {
    return !word.isNobody()
        && article.entitiesOf(word).stream().noneMatch(e -> e.named() || fits.test(e));
  }

  /**
   * Whose the thing is: "the arrest of Novak by police", "Lopez's plan", "a government ban". What
   * is between two is of both where it is agreed, as a treaty, and none where it happens, as a
   * battle.
   */
  private ImmutableList<Entity> owners(Clause clause, Word thing, Predicate<Entity> fits) {
    return told(thing, ownerFunctions(thing), fits)
        .findFirst()
        .or(() -> findOwnersOfParts(thing, fits))
        .orElseGet(
            () ->
                thing.hangsOn(clause.predicate()) ? earlierDoers(thing, fits) : ImmutableList.of());
  }

  /**
   * By which functions the thing's words tell whose it is. "The arrest of Lopez" and "Lopez's
   * arrest" are not his.
   */
  private Stream<ImmutableList<String>> ownerFunctions(Word thing) {
    if (sufferings.contains(thing.lemma())) {
      return fillers(thing, Clause.OF).isEmpty()
          ? Stream.of(ImmutableList.of(Clause.BY))
          : DOERS.stream();
    }
    if (deedsToSomebody.contains(thing.lemma())) {
      return DOERS.stream();
    }
    return thing.isIdea()
        ? Stream.concat(OWNERS.stream(), Stream.of(ImmutableList.of(Clause.BETWEEN)))
        : OWNERS.stream();
  }

  /** Whose that is which a thing is of: "tariffs on imports of goods from [Chad]". */
  private Optional<ImmutableList<Entity>> findOwnersOfParts(Word thing, Predicate<Entity> fits) {
    return Optional.of(thing).filter(t -> t.hasPreposition(ON) && !t.isTime()).stream()
        .flatMap(t -> fillers(t, Clause.OF).stream())
        .filter(part -> isThing(part, fits))
        .flatMap(part -> told(part, OWNERS.stream(), fits))
        .findFirst();
  }

  /** Those whom the thing's words name by each of the lists of functions, where they name any. */
  private Stream<ImmutableList<Entity>> told(
      Word thing, Stream<ImmutableList<String>> functions, Predicate<Entity> fits) {
    return functions
        .map(each -> entities(each, function -> fillers(thing, function), fits))
        .filter(owners -> !owners.isEmpty());
  }

  /** Who did what was told before: Peru in "Peru bombed Chile. Kenya condemned [the attack]". */
  private ImmutableList<Entity> earlierDoers(Word thing, Predicate<Entity> fits) {
    return acts.findDoers(thing).stream().filter(fits).collect(ImmutableList.toImmutableList());
  }

  /** "[Lopez] carried out raids that ...": whose they are, the light verb tells. */
  private ImmutableList<Entity> doers(Word thing, Predicate<Entity> fits) {
    return thing
        .findClause()
        .map(clause -> lightVerbs.read(clause).clause())
        .map(clause -> entities(ImmutableList.of(Clause.POSSESSOR), clause::fillers, fits))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Entity> entities(
      List<String> functions,
      Function<String, ImmutableList<Word>> fillers,
      Predicate<Entity> fits) {
    return functions.stream()
        .flatMap(function -> fillers.apply(function).stream())
        .flatMap(word -> entities(word, fits))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** "All of [the countries]": a quantity carries no clause and yet is of somebody. */
  private static ImmutableList<Word> fillers(Word thing, String function) {
    return thing
        .findClause()
        .map(clause -> clause.fillers(function))
        .orElseGet(() -> thing.attributes(function));
  }

  private Stream<Entity> entities(Word word, Predicate<Entity> fits) {
    return article.entitiesOf(word).stream().filter(fits);
  }
}
