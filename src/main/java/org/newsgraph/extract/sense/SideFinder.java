package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.Side;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;

/** The finder of those who fill one side of a relation. */
final class SideFinder {
  /** By which functions whose a thing is hangs on it; the first that tells counts. */
  private static final ImmutableList<ImmutableList<String>> OWNERS =
      ImmutableList.of(
          ImmutableList.of(Clause.POSSESSOR),
          ImmutableList.of(Clause.OF, Clause.BY),
          ImmutableList.of(Clause.MODIFIER));

  /** A meeting of more than so many is no meeting of any two of them. */
  private static final int MOST_PARTIES = 4;

  private final Lexicon lexicon;
  private final LightVerbReader lightVerbs;
  private final ResolvedArticle article;

  SideFinder(Lexicon lexicon, ResolvedArticle article) {
    this.lexicon = lexicon;
    this.lightVerbs = new LightVerbReader(lexicon);
    this.article = article;
  }

  /** Whether the word stands for somebody. */
  boolean isSomebody(Word word) {
    return !article.entitiesOf(word).isEmpty();
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
   * The fillers of the first function that has any of the classes.
   *
   * @param reachesOwner whether a thing stands for whose it is
   */
  ImmutableList<Side> findEntities(
      Clause clause, List<String> functions, ImmutableSet<String> classes, boolean reachesOwner) {
    for (String function : functions) {
      Set<Side> sides = new LinkedHashSet<>();
      for (Word word : clause.fillers(function)) {
        entities(word, classes)
            .filter(entity -> !function.equals(Clause.MODIFIER) || !isKind(word, entity))
            .forEach(entity -> sides.add(Side.of(word, entity)));
        if (sides.isEmpty() && reachesOwner && isThing(word, classes)) {
          owners(word, classes).forEach(owner -> sides.add(Side.ofOwner(word, owner)));
          if (sides.isEmpty() && function.equals(Clause.SUBJECT)) {
            doers(word, classes).forEach(doer -> sides.add(Side.ofOwner(word, doer)));
          }
        }
      }
      if (!sides.isEmpty()) {
        return ImmutableList.copyOf(sides);
      }
    }
    return ImmutableList.of();
  }

  /** "Ministers from [Chad] and [Niger]": those whom the members of a group stand for. */
  ImmutableList<Side> findParties(Word group, ImmutableSet<String> classes) {
    return group.isPlural()
        ? Stream.of(Clause.FROM, Clause.OF)
            .map(function -> entities(ImmutableList.of(function), each -> fillers(group, each), classes))
            .filter(parties -> parties.size() > 1 && parties.size() <= MOST_PARTIES)
            .findFirst()
            .map(parties -> parties.stream().map(one -> Side.ofOwner(group, one)))
            .orElse(Stream.of())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** "A [staff] member": a word for a kind, and nobody. */
  private static boolean isKind(Word word, Entity entity) {
    return word.isCommonNoun()
        && word.isSmall()
        && !entity.named()
        && entity.label().equals(word.text());
  }

  private boolean isThing(Word word, ImmutableSet<String> classes) {
    return !word.isNobody()
        && article.entitiesOf(word).stream().noneMatch(e -> e.named() || isOneOf(e, classes));
  }

  /** Whose the thing is: "the plan of Lopez and Weber", "Lopez's plan", "a government ban". */
  private ImmutableList<Entity> owners(Word thing, ImmutableSet<String> classes) {
    return OWNERS.stream()
        .map(functions -> entities(functions, function -> fillers(thing, function), classes))
        .filter(owners -> !owners.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  /** "[Lopez] carried out raids that ...": whose they are, the light verb tells. */
  private ImmutableList<Entity> doers(Word thing, ImmutableSet<String> classes) {
    return thing
        .findClause()
        .map(clause -> lightVerbs.read(clause).clause())
        .map(clause -> entities(ImmutableList.of(Clause.POSSESSOR), clause::fillers, classes))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Entity> entities(
      List<String> functions,
      Function<String, ImmutableList<Word>> fillers,
      ImmutableSet<String> classes) {
    return functions.stream()
        .flatMap(function -> fillers.apply(function).stream())
        .flatMap(word -> entities(word, classes))
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

  private Stream<Entity> entities(Word word, ImmutableSet<String> classes) {
    return article.entitiesOf(word).stream().filter(entity -> isOneOf(entity, classes));
  }

  private boolean isOneOf(Entity entity, ImmutableSet<String> classes) {
    return classes.stream().anyMatch(each -> lexicon.isSubclass(entity.type(), each));
  }
}
