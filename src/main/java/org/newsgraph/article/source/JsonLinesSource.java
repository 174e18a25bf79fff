package org.newsgraph.article.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.io.ByteSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Draft;
import org.newsgraph.article.ForeignInputException;
import org.newsgraph.article.InputBytes;
import org.newsgraph.article.Piece;
import org.newsgraph.article.PieceStream;
import org.newsgraph.article.UnreadableArticleException;

/**
 * A file with an article in each line, as a JSON object with named fields. Where the first object
 * has no text, the file is something else.
 */
record JsonLinesSource(String name, String label, ByteSource bytes, SourceOptions options)
    implements ArticleSource {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public ArticleStream open() throws UnreadableArticleException {
    try {
      BufferedReader lines = new BufferedReader(options.decoder().reader(bytes.openStream()));
      return new PieceStream(label, new Rows(lines)::next, lines);
    } catch (IOException e) {
      throw new UnreadableArticleException(label, InputBytes.reason(e), e);
    }
  }

  private final class Rows {
    private final BufferedReader lines;
    private int number;
    private boolean known;

    Rows(BufferedReader lines) {
      this.lines = lines;
    }

    Optional<Piece> next() throws UnreadableArticleException, IOException {
      String line = "";
      while (line != null && line.isBlank()) {
        line = readLine();
      }
      return line == null ? Optional.empty() : Optional.of(piece(line));
    }

    /** The next line without its end; nothing at the end of the file. */
    private @Nullable String readLine() throws UnreadableArticleException, IOException {
      StringBuilder line = new StringBuilder();
      number++;
      int read = lines.read();
      boolean end = read < 0;
      while (read >= 0 && read != '\n') {
        if (line.length() <= InputBytes.MOST) {
          line.append((char) read);
        }
        read = lines.read();
      }
      if (line.length() > InputBytes.MOST) {
        throw new UnreadableArticleException(place(), "it is too long");
      }
      return end ? null : line.toString();
    }

    private Piece piece(String line) throws UnreadableArticleException {
      JsonNode row = parse(line);
      Optional<Draft> draft = options.fields().draft(field -> value(row, field));
      if (draft.isEmpty() && !known) {
        throw new ForeignInputException(label, "none of its fields is known to hold a text");
      }
      known = true;
      Optional<String> id = options.fields().find(Fields.Part.ID, field -> value(row, field));
      return draft
          .orElseThrow(() -> new UnreadableArticleException(place(), "it holds no text"))
          .piece(id.map(i -> name + "/" + i), place());
    }

    private JsonNode parse(String line) throws UnreadableArticleException {
      try {
        return JSON.readTree(line.replaceFirst("^\\ufeff", ""));
      } catch (JsonProcessingException e) {
        throw new UnreadableArticleException(
            place(), "it is no JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "), e);
      }
    }

    private String place() {
      return label + ", line " + number;
    }
  }

  /** The value of a field, of which {@code source.name} is one within another. */
  private static Optional<String> value(JsonNode row, String field) {
    JsonNode value = row.path(field);
    for (String step : value.isMissingNode() ? field.split("\\.", -1) : new String[0]) {
      value = (value.isMissingNode() ? row : value).path(step);
      if (value.isMissingNode()) {
        return Optional.empty();
      }
    }
    return Optional.of(value.isObject() ? value.path("name") : value)
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText);
  }
}
