package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;

/** The finder of the senses that the clauses of an article have. */
final class SenseFinder {
  private static final Comparator<FoundSense> MOST_PARTICULAR_FIRST =
      Comparator.comparingInt((FoundSense found) -> -found.rank())
          .thenComparing(found -> found.sense().isMutual());

  private final SenseIndex index;
  private final ResolvedArticle article;

  SenseFinder(SenseIndex index, ResolvedArticle article) {
    this.index = index;
    this.article = article;
  }

  /** The senses of the clause's words, the most particular first. */
  ImmutableList<FoundSense> find(Clause clause) {
    Map<String, FoundSense> senses = new LinkedHashMap<>();
    Streams.concat(ofName(clause.predicate()), index.find(clause), ofDescription(clause))
        .forEach(found -> senses.putIfAbsent(found.sense().iri(), found));
    return ImmutableList.sortedCopyOf(MOST_PARTICULAR_FIRST, senses.values());
  }

  private Stream<FoundSense> ofName(Word word) {
    return article.findMention(word).filter(m -> m.kind() == Mention.Kind.NAME).stream()
        .flatMap(mention -> article.entitiesOf(word).stream())
        .flatMap(entity -> index.findOfName(word, entity.type()));
  }

  /**
   * What the noun tells of those whom it describes, whatever it is: "juggler Maria Lopez"; or of
   * those for whom it stands and who have no name: "jugglers from Kenya".
   */
  private Stream<FoundSense> ofDescription(Clause clause) {
    Word noun = clause.predicate();
    return clause.isNominal() && isForPerson(noun) && !noun.isName()
        ? clause.fillers(Clause.SELF).stream()
            .flatMap(
                self ->
                    article.entitiesOf(self).stream()
                        .filter(entity -> !self.equals(noun) || !entity.named()))
            .flatMap(entity -> index.findOfDescription(noun, entity.type()))
        : Stream.of();
  }

  /** A title heads no mention of its own. */
  private static boolean isForPerson(Word noun) {
    return noun.isPerson() || !noun.headsMention();
  }

  /** "[Deputy] Chief Minister": the word is one of a sense of more words, which a later carries. */
  boolean opensLonger(Clause clause, FoundSense sense) {
    Word word = clause.predicate();
    return word.findHead()
        .filter(word::isBefore)
        .flatMap(Word::findClause)
        .filter(longer -> opens(longer, sense))
        .isPresent();
  }

  private boolean opens(Clause longer, FoundSense sense) {
    return index
        .find(longer)
        .anyMatch(
            found ->
                found.words().begin() <= sense.words().begin() && found.length() > sense.length());
  }
}
