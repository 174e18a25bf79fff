package org.newsgraph.article;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles among the pieces of an input. Where the input itself cannot be read on, it ends. */
public final class PieceStream implements ArticleStream {
  private final String label;
  private final Reader reader;
  private final Closeable input;
  private final List<Remark> remarks = new ArrayList<>();
  private boolean ended;

  /** Who reads the pieces one by one. */
  @FunctionalInterface
  public interface Reader {
    /**
     * The next piece; nothing at the end.
     *
     * @throws UnreadableArticleException if the piece cannot be read and others may follow
     * @throws IOException if nothing can be read from here on
     */
    Optional<Piece> read() throws UnreadableArticleException, IOException;
  }

  /**
   * The stream of the reader's articles.
   *
   * @param label the words to show for the input
   * @param input what to close after use
   */
  public PieceStream(String label, Reader reader, Closeable input) {
    this.label = label;
    this.reader = reader;
    this.input = input;
  }

  /** The stream of the one article that a piece is. */
  public static PieceStream of(String label, Reader onePiece) {
    return new PieceStream(label, onceOnly(onePiece), () -> {});
  }

  private static Reader onceOnly(Reader onePiece) {
    boolean[] read = {false};
    return () -> {
      if (read[0]) {
        return Optional.empty();
      }
      read[0] = true;
      return onePiece.read();
    };
  }

  @Override
  public Optional<Article> next() throws UnreadableArticleException {
    try {
      while (!ended) {
        Optional<Piece> piece = reader.read();
        ended = piece.isEmpty();
        piece.ifPresent(one -> remarks.addAll(one.remarks()));
        if (piece.flatMap(Piece::article).isPresent()) {
          return piece.flatMap(Piece::article);
        }
      }
      return Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      ended = true;
      throw new UnreadableArticleException(label, InputBytes.reason(e), e);
    } catch (RuntimeException e) { // Libraries stumble over some inputs, and the others go on.
      ended = true;
      throw new UnreadableArticleException(label, "it cannot be read on, which is a bug: " + e, e);
    }
  }

  @Override
  public ImmutableList<Remark> remarks() {
    ImmutableList<Remark> told = ImmutableList.copyOf(remarks);
    remarks.clear();
    return told;
  }

  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
