package org.newsgraph.article;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.Optional;

/**
 * A source without a path, such as standard input: its articles are known by their addresses or
 * their texts, so that what comes in today does not take the place of what came in yesterday.
 *
 * @param source what reads it
 */
public record Nameless(ArticleSource source) implements ArticleSource {
  @Override
  public String name() {
    return source.name();
  }

  @Override
  public String label() {
    return source.label();
  }

  @Override
  public ArticleStream open() throws UnreadableArticleException {
    ArticleStream articles = source.open();
    return new ArticleStream() {
      @Override
      public Optional<Article> next() throws UnreadableArticleException {
        return articles.next().map(Nameless::named);
      }

      @Override
      public ImmutableList<Remark> remarks() {
        return articles.remarks();
      }

      @Override
      public void close() {
        articles.close();
      }
    };
  }

  private static Article named(Article article) {
    return article.called(
        article.address().map(URI::toString).orElseGet(() -> Article.nameOf(article.text())));
  }
}
