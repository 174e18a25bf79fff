package org.newsgraph.evaluate.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Path;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.JsonLines;
import org.newsgraph.text.Span;

/**
 * A file of linked texts in JSON Lines: {@code {"id", "date", "text", "links": [{"start", "end",
 * "surface", "wiki"}]}}, the places in code points of the text.
 */
final class LinkFile {
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
    return JsonLines.read(file, "linked text", LinkFile::text);
  }

  private static LinkedText text(JsonNode line) {
    String text = line.path("text").asText();
    return new LinkedText(
        new Article(line.path("id").asText(), JsonLines.date(line), text),
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
