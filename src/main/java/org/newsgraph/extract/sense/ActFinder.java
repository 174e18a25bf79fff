package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.extract.meaning.MeaningReader;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;

/**
 * The finder of the act that a noun takes up: "the attack" after "Peru bombed Chile". It is the
 * last one told before that the lexicon knows to be of the same relation.
 */
final class ActFinder {
  /** How many sentences back an act may have been told. */
  private static final int REACH = 2;

  private final SenseIndex senses;
  private final MeaningReader meanings;
  private final ResolvedArticle article;

  ActFinder(SenseIndex senses, MeaningReader meanings, ResolvedArticle article) {
    this.senses = senses;
    this.meanings = meanings;
    this.article = article;
  }

  /**
   * Who did what the noun takes up, none where it takes up nothing or it is not told who did it.
   */
  ImmutableList<Entity> findDoers(Word noun) {
    ImmutableSet<Relation> kinds = takesUp(noun) ? kinds(noun) : ImmutableSet.of();
    return kinds.isEmpty()
        ? ImmutableList.of()
        : before(noun)
            .map(word -> told(word, kinds))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(ImmutableList.of());
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

  /** The words before the noun's clause, the last first. */
  private Stream<Word> before(Word noun) {
    int sentence = noun.sentence().index();
    List<ParsedSentence> all =
        article.parsed().sentences().subList(Math.max(0, sentence - REACH), sentence + 1);
    return Lists.reverse(all).stream()
        .flatMap(each -> Lists.reverse(each.words()).stream())
        .filter(word -> !isInClauseOf(noun, word));
  }

  private static boolean isInClauseOf(Word noun, Word word) {
    return word.sentence().equals(noun.sentence()) && (noun.hangsOn(word) || !word.isBefore(noun));
  }

  /** Who does what the word tells, where it is an act of one of the kinds and is not denied. */
  private Optional<ImmutableList<Entity>> told(Word word, ImmutableSet<Relation> kinds) {
    return word.findClause().filter(clause -> !isDenied(clause)).stream()
        .flatMap(
            clause ->
                acts(clause)
                    .filter(sense -> sense.relation().filter(kinds::contains).isPresent())
                    .map(sense -> doers(clause, sense)))
        .reduce((some, others) -> some.isEmpty() ? others : some);
  }

  private boolean isDenied(Clause clause) {
    return clause.isVerbal()
        && meanings.of(clause.predicate(), Meaning.PLAIN).polarity() == Polarity.NEGATIVE;
  }

  private ImmutableList<Entity> doers(Clause clause, Sense sense) {
    return sense.subject().stream()
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
