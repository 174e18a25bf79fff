package org.newsgraph.article.source;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Draft;
import org.newsgraph.article.ForeignInputException;
import org.newsgraph.article.InputBytes;
import org.newsgraph.article.Piece;
import org.newsgraph.article.PieceStream;
import org.newsgraph.article.ReadableText;
import org.newsgraph.article.UnreadableArticleException;
import org.xml.sax.InputSource;

/**
 * A feed in RSS or Atom, whose entries are articles: with their texts where it gives them, else
 * with their summaries. The day is that in UTC, since feeds are read in one zone.
 */
record FeedSource(String name, String label, ByteSource bytes) implements ArticleSource {
  @Override
  public ArticleStream open() throws UnreadableArticleException {
    SyndFeed feed = feed(InputBytes.read(bytes, label));
    Optional<String> publisher = Optional.ofNullable(feed.getTitle());
    Iterator<SyndEntry> entries = ImmutableList.copyOf(feed.getEntries()).iterator();
    int[] number = {0};
    return new PieceStream(
        label,
        () ->
            entries.hasNext()
                ? Optional.of(piece(entries.next(), ++number[0], publisher))
                : Optional.empty(),
        () -> {});
  }

  /** The feed; declarations of document types, by which one can be a bomb, are refused. */
  private SyndFeed feed(byte[] xml) throws UnreadableArticleException {
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setAllowDoctypes(false);
    try {
      return input.build(new InputSource(new ByteArrayInputStream(xml)));
    } catch (IllegalArgumentException e) {
      throw new ForeignInputException(label, "it is no feed in RSS or Atom");
    } catch (FeedException e) {
      throw new UnreadableArticleException(
          label, "its XML is broken: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
    }
  }

  private Piece piece(SyndEntry entry, int number, Optional<String> publisher)
      throws UnreadableArticleException {
    String place = label + ", entry " + number;
    String text = text(entry).strip();
    if (text.isEmpty()) {
      return Piece.skipped(place, "it has no text");
    }
    Optional<Date> date =
        Optional.ofNullable(entry.getPublishedDate())
            .or(() -> Optional.ofNullable(entry.getUpdatedDate()));
    Draft draft =
        new Draft(
            text,
            date.map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()),
            Optional.ofNullable(entry.getTitle()),
            Optional.ofNullable(entry.getLink()),
            publisher);
    Optional<String> id = Optional.ofNullable(entry.getUri()).map(uri -> name + "/" + uri);
    return draft.piece(id, place);
  }

  /** The longest of what the entry gives of its text. */
  private static String text(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(SyndContent::getValue)
        .filter(Objects::nonNull)
        .map(ReadableText::of)
        .max(Comparator.comparing(String::length))
        .orElse("");
  }
}
