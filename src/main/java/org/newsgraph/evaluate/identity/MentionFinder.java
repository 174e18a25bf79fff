package org.newsgraph.evaluate.identity;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.text.Span;

/** Which mentions of an article are the links of people in it. */
final class MentionFinder {
  private final ResolvedArticle article;
  private final NameFolding folding;

  MentionFinder(ResolvedArticle article, NameFolding folding) {
    this.article = article;
    this.folding = folding;
  }

  /**
   * The mention that has the link's words, or else of all whose heads are within the link the one
   * that differs from it by the fewest characters.
   */
  Optional<Mention> find(Link link) {
    return article.entities().keySet().stream()
        .filter(mention -> link.place().covers(mention.head().span()))
        .min(
            comparing((Mention mention) -> difference(mention, link))
                .thenComparing(mention -> mention));
  }

  /**
   * Whether the mention is a name of the link's words, but for case, an article or a possessive.
   */
  boolean isWhole(Mention mention, Link link) {
    String words = article.parsed().text(mention.words().characters());
    return mention.kind() == Mention.Kind.NAME
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
