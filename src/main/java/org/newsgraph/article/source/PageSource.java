package org.newsgraph.article.source;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Draft;
import org.newsgraph.article.InputBytes;
import org.newsgraph.article.Piece;
import org.newsgraph.article.PieceStream;
import org.newsgraph.article.TextDecoder;
import org.newsgraph.article.UnreadableArticleException;

/** A file with one article as a page in HTML. */
record PageSource(String name, String label, ByteSource bytes, TextDecoder decoder)
    implements ArticleSource {
  @Override
  public ArticleStream open() {
    return PieceStream.of(label, () -> Optional.of(piece()));
  }

  private Piece piece() throws UnreadableArticleException {
    byte[] page = InputBytes.read(bytes, label);
    Optional<String> charset = decoder.asked().map(Charset::name);
    try {
      Draft draft = Page.parse(new ByteArrayInputStream(page), charset, name).draft();
      if (draft.text().isEmpty()) {
        throw new UnreadableArticleException(label, "it has no main text");
      }
      return draft.piece(Optional.of(name), label);
    } catch (IOException e) {
      throw new UnreadableArticleException(label, InputBytes.reason(e), e);
    }
  }
}
