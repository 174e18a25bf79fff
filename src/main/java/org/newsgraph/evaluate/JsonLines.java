package org.newsgraph.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Files with a thing a line, in JSON. */
public final class JsonLines {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonLines() {}

  /**
   * The things of the file in order.
   *
   * @param what what each line holds, for messages: "linked text"
   * @param thing what a line tells; it throws an {@link IllegalArgumentException} or {@link
   *     DateTimeException} where the line is broken
   * @throws IOException where the file cannot be read or a line is broken; its message says which
   */
  public static <T> ImmutableList<T> read(Path file, String what, Function<JsonNode, T> thing)
      throws IOException {
    ImmutableList.Builder<T> things = ImmutableList.builder();
    int number = 0;
    for (String line : Files.readAllLines(file, UTF_8)) {
      number++;
      try {
        things.add(thing.apply(JSON.readTree(line)));
      } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
        throw new IOException(file + ", line " + number + ", holds no " + what, e);
      }
    }
    return things.build();
  }

  /**
   * The day under "date" in a line, empty where it has none.
   *
   * @throws DateTimeException where it is no day
   */
  public static Optional<LocalDate> date(JsonNode line) {
    return Optional.ofNullable(line.get("date")).map(JsonNode::asText).map(LocalDate::parse);
  }
}
