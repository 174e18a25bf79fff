package org.newsgraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.Remark;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.Tally;
import org.newsgraph.text.TextTrouble;

/**
 * A report of a build as a JSON object: the pieces that were not simply read, each with its name,
 * what became of it and why, and then the counts. It is written as the build goes, so that it may
 * be longer than memory.
 */
final class ReportFile implements Progress, AutoCloseable {
  private final JsonGenerator json;
  private final Progress other;

  /**
   * A report that has no piece yet.
   *
   * @param other who else watches the build
   */
  ReportFile(Path file, Progress other) throws IOException {
    this.other = other;
    json = new JsonFactory().createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("pieces");
  }

  @Override
  public void opens(ArticleSource source, int index, int sources) {
    other.opens(source, index, sources);
  }

  @Override
  public void reads(int number) {
    other.reads(number);
  }

  @Override
  public void tells(Outcome outcome, String what) {
    piece(what, outcome.name(), "");
    other.tells(outcome, what);
  }

  @Override
  public void remarks(Remark remark) {
    piece(remark.piece(), remark.kind().name(), remark.reason());
    other.remarks(remark);
  }

  @Override
  public void troubled(TextTrouble trouble, String article) {
    piece(article, trouble.kind().name(), trouble.language());
    other.troubled(trouble, article);
  }

  @Override
  public void failed(Failure failure) {
    piece(failure.input(), "FAILED", failure.reason());
    other.failed(failure);
  }

  private void piece(String name, String outcome, String reason) {
    try {
      json.writeStartObject();
      json.writeStringField("piece", name);
      json.writeStringField("outcome", word(outcome));
      if (!reason.isEmpty()) {
        json.writeStringField("reason", reason);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the counts, which end the report. */
  void finish(BuildReport report) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("claims", report.claims());
    json.writeNumberField("facts", report.facts());
    json.writeNumberField("failed", report.failures().count());
    for (Outcome outcome : Outcome.values()) {
      json.writeNumberField(word(outcome.name()), report.of(outcome).count());
    }
    for (Map.Entry<Remark.Kind, Tally<Remark>> remarks : report.remarks().entrySet()) {
      json.writeNumberField(word(remarks.getKey().name()), remarks.getValue().count());
    }
    for (Map.Entry<TextTrouble.Kind, Tally<String>> troubles : report.troubles().entrySet()) {
      json.writeNumberField(word(troubles.getKey().name()), troubles.getValue().count());
    }
    for (Map.Entry<String, Integer> language : report.languages().entrySet()) {
      json.writeNumberField("in " + language.getKey(), language.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String word(String constant) {
    return Ascii.toLowerCase(constant).replace('_', ' ');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
