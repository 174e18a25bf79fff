package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.text.Span;

/**
 * A file of linked texts in JSON Lines: {@code {"id", "date", "text", "links": [{"start", "end",
 * "surface", "wiki"}]}}, the places in code points of the text.
 */
final class LinkFile {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  LinkFile(Path file) {
    this.file = file;
  }

  /**
   * Its texts in order.
   *
   * @throws IOException where it cannot be read or a line is broken; its message says which
   */
  ImmutableList<LinkedText> read() throws IOException {
    ImmutableList.Builder<LinkedText> texts = ImmutableList.builder();
    int number = 0;
    for (String line : Files.readAllLines(file, UTF_8)) {
      number++;
      try {
        texts.add(text(JSON.readTree(line)));
      } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
        throw new IOException(file + ", line " + number + ", holds no linked text", e);
      }
    }
    return texts.build();
  }

  private static LinkedText text(JsonNode line) {
    Optional<LocalDate> date =
        line.has("date")
            ? Optional.of(LocalDate.parse(line.get("date").asText()))
            : Optional.empty();
    String text = line.path("text").asText();
    return new LinkedText(
        new Article(line.path("id").asText(), date, text),
        Streams.stream(line.path("links"))
            .map(link -> link(link, text))
            .collect(toImmutableList()));
  }

  private static Link link(JsonNode link, String text) {
    int begin = text.offsetByCodePoints(0, link.path("start").asInt());
    int end = text.offsetByCodePoints(0, link.path("end").asInt());
    return new Link(
        new Span(begin, end),
        text.substring(begin, end),
        link.path("wiki").asText().replace('_', ' '));
  }
}
