package org.newsgraph.evaluate.event;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Path;
import org.newsgraph.article.Article;
import org.newsgraph.evaluate.JsonLines;

/**
 * A file of coded events in JSON Lines: {@code {"id", "date", "text", "event", "source":
 * [{"text"}], "target": [{"text"}]}}.
 */
final class EventFile {
  private final Path file;

  EventFile(Path file) {
    this.file = file;
  }

  /**
   * Its events in order.
   *
   * @throws IOException where it cannot be read or a line is broken; its message says which
   */
  ImmutableList<CodedEvent> read() throws IOException {
    return JsonLines.read(file, "coded event", EventFile::event);
  }

  private static CodedEvent event(JsonNode line) {
    return new CodedEvent(
        new Article(needed(line, "id"), JsonLines.date(line), needed(line, "text")),
        needed(line, "event"),
        actors(line.path("source")),
        actors(line.path("target")));
  }

  private static String needed(JsonNode line, String field) {
    if (!line.hasNonNull(field)) {
      throw new IllegalArgumentException("there is no " + field);
    }
    return line.get(field).asText();
  }

  private static ImmutableList<String> actors(JsonNode actors) {
    return Streams.stream(actors)
        .map(actor -> actor.path("text").asText())
        .collect(toImmutableList());
  }
}
