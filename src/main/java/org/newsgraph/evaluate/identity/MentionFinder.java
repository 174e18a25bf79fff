package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.text.Span;

/** Which mentions of an article are the links of people in it. */
final class MentionFinder {
  private final ResolvedArticle article;
  private final NameFolding folding;

  MentionFinder(ResolvedArticle article, NameFolding folding) {
    this.article = article;
    this.folding = folding;
  }

  /** The words of the link, none where it ends within a word. */
  Optional<WordRun> findWords(Link link) {
    return article.parsed().sentences().stream()
        .flatMap(
            sentence -> {
              ImmutableList<Word> within =
                  sentence.words().stream()
                      .filter(word -> link.place().covers(word.span()))
                      .collect(toImmutableList());
              return within.stream()
                  .limit(1)
                  .map(
                      first ->
                          new WordRun(
                              sentence, new Span(first.index(), first.index() + within.size())));
            })
        .findFirst();
  }

  /**
   * The mention that has the link's words, or else the one with the most of them that has their
   * head. Words that are only a part of a mention stand for none, for an article tells of the whole
   * who it is: "[Puntland] Security Force". Nor do those that are no phrase: "[Kenyan embassy]
   * staff".
   */
  Optional<Mention> find(Link link) {
    return article.entities().keySet().stream()
        .filter(mention -> isWhole(mention, link))
        .min(byDifference(link))
        .or(() -> findWords(link).flatMap(words -> findHeading(words, link)));
  }

  private Optional<Mention> findHeading(WordRun words, Link link) {
    return article.entities().keySet().stream()
        .filter(mention -> isPhrase(words) && mention.head().equals(words.head()))
        .filter(mention -> link.place().covers(mention.words().characters()))
        .min(byDifference(link));
  }

  /** Whether only one of the words hangs on one outside. */
  private static boolean isPhrase(WordRun words) {
    return words.words().stream()
            .filter(word -> !word.hangsWithin(words.places()))
            .filter(word -> !word.isPunctuation() && !word.isDeterminerWord())
            .limit(2)
            .count()
        == 1;
  }

  /** The name that has the link's words and more. */
  Optional<Mention> findAround(Link link) {
    return article.entities().keySet().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .filter(mention -> mention.words().characters().covers(link.place()))
        .filter(mention -> !isWhole(mention, link))
        .min(byDifference(link));
  }

  /** Whether the mention has the link's words, but for case, an article or a possessive. */
  boolean isWhole(Mention mention, Link link) {
    String words = article.parsed().text(mention.words().characters());
    return mention.words().characters().overlaps(link.place())
        && folding.fold(words).equals(folding.fold(link.words()));
  }

  /**
   * Whom the mention stands for, where it is one alone. A title, an apposition or a predicate says
   * what somebody is whom other words name, and stands for nobody itself: "[president] Karl Weber".
   */
  Optional<Entity> meant(Mention mention) {
    ImmutableList<Entity> all = article.entities().getOrDefault(mention, ImmutableList.of());
    return all.size() == 1 && !tellsOfNamed(mention) ? Optional.of(all.get(0)) : Optional.empty();
  }

  private boolean tellsOfNamed(Mention mention) {
    return mention.kind() == Mention.Kind.DESCRIPTION
        && mention.head().findClause().stream()
            .flatMap(clause -> clause.fillers(Clause.SELF).stream())
            .filter(self -> !self.equals(mention.head()))
            .flatMap(self -> article.findMention(self).stream())
            .anyMatch(self -> self.kind() == Mention.Kind.NAME);
  }

  /** The closest to the link first. */
  private static Comparator<Mention> byDifference(Link link) {
    return comparing((Mention mention) -> difference(mention, link))
        .thenComparing(Comparator.naturalOrder());
  }

  private static int difference(Mention mention, Link link) {
    Span words = mention.words().characters();
    return Math.abs(words.begin() - link.place().begin())
        + Math.abs(words.end() - link.place().end());
  }
}
