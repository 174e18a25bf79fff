package org.newsgraph.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Remark;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.Inputs.Input;
import org.newsgraph.pipeline.Outcome;

/** The pieces of one input, each read when it is asked for. */
final class PieceReader extends AbstractIterator<Piece> {
  private final Input input;
  private final int inputNumber;
  private @Nullable ArticleStream articles;
  private boolean ended;
  private long number;

  PieceReader(Input input, int inputNumber) {
    this.input = input;
    this.inputNumber = inputNumber;
  }

  @Override
  protected @Nullable Piece computeNext() {
    return ended ? endOfData() : read();
  }

  private Piece read() {
    try {
      ArticleStream open = open();
      Optional<Article> article = open.next();
      ImmutableList<Told> remarks =
          open.remarks().stream().map(PieceReader::told).collect(toImmutableList());
      if (article.isEmpty()) {
        ended = true;
        open.close();
      }
      return article.map(found -> piece(found, remarks)).orElseGet(() -> piece(remarks));
    } catch (UnreadableArticleException e) {
      ended = articles == null;
      return piece(ImmutableList.of(told(e)));
    }
  }

  private ArticleStream open() throws UnreadableArticleException {
    ArticleStream open = articles == null ? input.source().open() : articles;
    articles = open;
    return open;
  }

  private Piece piece(Article article, ImmutableList<Told> told) {
    return new Piece(
        article.name(),
        inputNumber,
        number++,
        input.label(article),
        ImmutableList.of(SentArticle.of(article)),
        told);
  }

  /** No article's name begins with a space. */
  private Piece piece(ImmutableList<Told> told) {
    String label = input.source().label();
    return new Piece(" " + label, inputNumber, number++, label, ImmutableList.of(), told);
  }

  private static Told told(Remark remark) {
    return Told.of(remark.kind(), remark.piece() + ": " + remark.reason());
  }

  private Told told(UnreadableArticleException e) {
    return input.ignores(e) ? Told.of(Outcome.IGNORED, e.input()) : Told.of(Failure.unreadable(e));
  }
}
