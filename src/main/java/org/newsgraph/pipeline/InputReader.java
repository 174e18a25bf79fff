package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Remark;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.pipeline.Inputs.Input;

/** The pieces of one input, each read when it is asked for. */
public final class InputReader implements Iterator<InputReader.Piece>, AutoCloseable {
  private final Input input;
  private @Nullable ArticleStream articles;
  private boolean ended;

  /** The reader of an input that nobody has opened yet. */
  public InputReader(Input input) {
    this.input = input;
  }

  /**
   * What was read at once: an article, or why there is none. The last piece may be neither.
   *
   * @param article the article
   * @param failure why it cannot be read
   * @param remarks what was passed over on the way or not read as it stands
   */
  public record Piece(
      Optional<Article> article,
      Optional<UnreadableArticleException> failure,
      ImmutableList<Remark> remarks) {
    /** Whether it only tells what was passed over last. */
    public boolean isEnd() {
      return article.isEmpty() && failure.isEmpty();
    }
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Piece next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    try {
      ArticleStream open = open();
      Optional<Article> article = open.next();
      ended = article.isEmpty();
      return new Piece(article, Optional.empty(), open.remarks());
    } catch (UnreadableArticleException e) {
      ended = articles == null; // What cannot be opened holds no more pieces.
      return new Piece(Optional.empty(), Optional.of(e), ImmutableList.of());
    }
  }

  private ArticleStream open() throws UnreadableArticleException {
    ArticleStream open = articles == null ? input.source().open() : articles;
    articles = open;
    return open;
  }

  @Override
  public void close() {
    if (articles != null) {
      articles.close();
    }
  }
}
