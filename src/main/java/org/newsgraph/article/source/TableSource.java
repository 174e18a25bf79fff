package org.newsgraph.article.source;

import com.google.common.base.CharMatcher;
import com.google.common.io.ByteSource;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Draft;
import org.newsgraph.article.ForeignInputException;
import org.newsgraph.article.InputBytes;
import org.newsgraph.article.Piece;
import org.newsgraph.article.PieceStream;
import org.newsgraph.article.UnreadableArticleException;

/**
 * A file with an article in each row below a heading. Where no column is known to hold texts, the
 * file is something else.
 *
 * @param delimiter what stands between the columns, unless the heading shows something else there
 */
record TableSource(
    String name, String label, ByteSource bytes, char delimiter, SourceOptions options)
    implements ArticleSource {
  private static final int LONGEST_HEADING = 4096;

  @Override
  public ArticleStream open() throws UnreadableArticleException {
    try {
      BufferedReader reader = new BufferedReader(options.decoder().reader(bytes.openStream()));
      RowLimit limit = new RowLimit(reader);
      CSVParser table = CSVParser.parse(limit, format(delimiter(reader)));
      boolean known =
          table.getHeaderNames().stream()
              .map(TableSource::plain)
              .anyMatch(options.fields().names().get(Fields.Part.TEXT)::contains);
      if (!known) {
        table.close();
        throw new ForeignInputException(label, "none of its columns is known to hold a text");
      }
      Iterator<CSVRecord> rows = table.iterator();
      return new PieceStream(
          label,
          () -> {
            limit.begin();
            return rows.hasNext() ? Optional.of(piece(rows.next())) : Optional.empty();
          },
          table);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableArticleException(label, InputBytes.reason(e), e);
    }
  }

  /**
   * A reader that gives up in a row without end, as a quotation mark that is never closed makes.
   */
  private static final class RowLimit extends FilterReader {
    private int read;

    RowLimit(Reader reader) {
      super(reader);
    }

    /** A row begins. */
    void begin() {
      read = 0;
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int more = super.read(buffer, offset, length);
      count(more);
      return more;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > InputBytes.MOST) {
        throw new IOException("a row has no end");
      }
    }
  }

  /** What the heading has most of: where the comma parts decimals, semicolons part columns. */
  private char delimiter(BufferedReader reader) throws IOException {
    char[] begin = new char[LONGEST_HEADING];
    reader.mark(LONGEST_HEADING);
    int length = Math.max(0, reader.read(begin));
    reader.reset();
    String heading = new String(begin, 0, length).lines().findFirst().orElse("");
    return Stream.of(delimiter, ',', ';', '\t')
        .max(Comparator.comparingInt(sign -> CharMatcher.is(sign).countIn(heading)))
        .orElse(delimiter);
  }

  private CSVFormat format(char between) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(between)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setAllowMissingColumnNames(true)
        .setIgnoreEmptyLines(true)
        .get();
  }

  private Piece piece(CSVRecord row) throws UnreadableArticleException {
    String place = label + ", row " + row.getRecordNumber();
    Draft draft =
        options
            .fields()
            .draft(field -> value(row, field))
            .orElseThrow(() -> new UnreadableArticleException(place, "it holds no text"));
    Optional<String> id = options.fields().find(Fields.Part.ID, field -> value(row, field));
    return draft.piece(id.map(i -> name + "/" + i), place);
  }

  private static Optional<String> value(CSVRecord row, String field) {
    return row.getParser().getHeaderNames().stream()
        .filter(column -> plain(column).equals(field) && row.isSet(column))
        .findFirst()
        .map(row::get);
  }

  /** The name of a column without the mark that may begin a file. */
  private static String plain(String column) {
    return column.replace("\ufeff", "").strip();
  }
}
