package org.newsgraph.article.source;

import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Draft;
import org.newsgraph.article.InputBytes;
import org.newsgraph.article.Piece;
import org.newsgraph.article.PieceStream;
import org.newsgraph.article.UnreadableArticleException;

/**
 * A crawl in the Web ARChive format, packed record by record or not: each page that a server gave
 * is an article. What else it gave, such as pictures and errors, is passed over; the crawler's own
 * notes are no pieces at all.
 */
record WarcSource(String name, String label, ByteSource bytes) implements ArticleSource {
  private static final int OK = 200;

  @Override
  public ArticleStream open() throws UnreadableArticleException {
    try {
      WarcReader records = new WarcReader(CrawlBytes.unpacked(bytes.openStream()));
      return new PieceStream(label, () -> next(records), records);
    } catch (IOException e) {
      throw new UnreadableArticleException(label, InputBytes.reason(e), e);
    }
  }

  private Optional<Piece> next(WarcReader records) throws UnreadableArticleException, IOException {
    Optional<WarcRecord> record = records.next();
    while (record.isPresent()) {
      if (record.get() instanceof WarcResponse response
          && response.contentType().base().equals(MediaType.HTTP)) {
        return Optional.of(piece(response));
      }
      record = records.next();
    }
    return Optional.empty();
  }

  private Piece piece(WarcResponse response) throws UnreadableArticleException, IOException {
    String place = label + ", " + response.target();
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    if (http.status() != OK) {
      return Piece.skipped(place, "the server answered " + http.status());
    }
    if (!type.base().equals(MediaType.HTML) && !type.base().equals(MediaType.XHTML)) {
      return Piece.skipped(place, "it is " + type.base());
    }
    byte[] html = InputBytes.read(http.bodyDecoded().stream(), place);
    Optional<String> charset =
        Optional.ofNullable(type.parameters().get("charset")).filter(WarcSource::isKnown);
    Draft page = Page.parse(new ByteArrayInputStream(html), charset, response.target()).draft();
    if (page.text().isEmpty()) {
      return Piece.skipped(place, "it has no main text");
    }
    return page.or(reachedAt(response.target())).piece(Optional.empty(), place);
  }

  private static Draft reachedAt(String address) {
    return new Draft(
        "", Optional.empty(), Optional.empty(), Optional.of(address), Optional.empty());
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
