package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.text.Span;

/** Which mentions of an article are the links of people in it. */
final class MentionFinder {
  private final ResolvedArticle article;
  private final Pages pages;
  private final NameFolding folding;

  MentionFinder(ResolvedArticle article, Pages pages, NameFolding folding) {
    this.article = article;
    this.pages = pages;
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
   * The mention that has the link's words, or else of all that have their head the one that differs
   * from it by the fewest characters, or else the name that it is without the noun behind it.
   */
  Optional<Mention> find(Link link) {
    return findWords(link)
        .flatMap(
            words ->
                findHeadedBy(words.head(), link)
                    .or(() -> findAround(link).filter(name -> isName(name, link))));
  }

  private Optional<Mention> findHeadedBy(Word head, Link link) {
    return article.entities().keySet().stream()
        .filter(mention -> isWhole(mention, link) || mention.head().equals(head))
        .min(
            comparing((Mention mention) -> !isWhole(mention, link))
                .thenComparing(mention -> difference(mention, link))
                .thenComparing(mention -> mention));
  }

  /** The name that has the link's words and more. */
  Optional<Mention> findAround(Link link) {
    return article.entities().keySet().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .filter(mention -> mention.words().characters().covers(link.place()))
        .filter(mention -> !isWhole(mention, link))
        .min(
            comparing((Mention mention) -> difference(mention, link))
                .thenComparing(mention -> mention));
  }

  /** Whether the words behind the link are no part of the name: "[Cal Miskaad] mountains". */
  private boolean isName(Mention around, Link link) {
    return meant(around).filter(one -> !pages.isOther(link, one.label())).isPresent()
        && around.words().words().stream()
            .filter(word -> !link.place().covers(word.span()))
            .allMatch(word -> word.isSmall() && word.span().begin() >= link.place().end());
  }

  /** Whether the mention has the link's words, but for case, an article or a possessive. */
  boolean isWhole(Mention mention, Link link) {
    String words = article.parsed().text(mention.words().characters());
    return mention.words().characters().overlaps(link.place())
        && folding.fold(words).equals(folding.fold(link.words()));
  }

  /** Whom the mention stands for, where it is one alone. */
  Optional<Entity> meant(Mention mention) {
    ImmutableList<Entity> all = article.entities().getOrDefault(mention, ImmutableList.of());
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static int difference(Mention mention, Link link) {
    Span words = mention.words().characters();
    return Math.abs(words.begin() - link.place().begin())
        + Math.abs(words.end() - link.place().end());
  }
}
