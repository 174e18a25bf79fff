package org.newsgraph.option;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A report of a build as a JSON object: the pieces that were not simply read, each with its name,
 * what became of it and why, and then the counts. It is written as the build goes, so that it may
 * be longer than memory.
 */
public final class ReportFile implements AutoCloseable {
  /** What became of a piece that could not be read. */
  public static final String FAILED = "failed";

  private final JsonGenerator json;

  /** A report that has no piece yet. */
  public ReportFile(Path file) throws IOException {
    json = new JsonFactory().createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("pieces");
  }

  /** What is said of an outcome, a remark or a trouble: its name in words. */
  public static String word(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }

  /** What the count of articles in another language is called. */
  public static String language(String name) {
    return "in " + name;
  }

  /**
   * Writes a piece.
   *
   * @param outcome what became of it
   * @param reason why, empty where there is no more to say
   */
  public void piece(String name, String outcome, String reason) {
    try {
      json.writeStartObject();
      json.writeStringField("piece", name);
      json.writeStringField("outcome", outcome);
      if (!reason.isEmpty()) {
        json.writeStringField("reason", reason);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the counts, which end the report. */
  public void finish(Map<String, Integer> counts) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
