package org.newsgraph.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.InputReader;
import org.newsgraph.pipeline.Inputs.Input;
import org.newsgraph.pipeline.Outcome;

/** What turns the pieces of one input into those that go from machine to machine. */
final class PieceReader {
  private final Input input;
  private final int inputNumber;
  private long number;

  private PieceReader(Input input, int inputNumber) {
    this.input = input;
    this.inputNumber = inputNumber;
  }

  /** The pieces, each read when it is asked for. */
  static Iterator<Piece> read(Input input, int inputNumber, InputReader pieces) {
    return Iterators.transform(pieces, new PieceReader(input, inputNumber)::piece);
  }

  private Piece piece(InputReader.Piece piece) {
    ImmutableList<Told> told =
        Stream.concat(
                piece.remarks().stream().map(Told::of), piece.failure().stream().map(this::told))
            .collect(toImmutableList());
    return piece.article().map(article -> piece(article, told)).orElseGet(() -> piece(told));
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

  private Told told(UnreadableArticleException e) {
    return input.ignores(e) ? Told.of(Outcome.IGNORED, e.input()) : Told.of(Failure.unreadable(e));
  }
}
