package org.newsgraph.option;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.source.SourceOptions;
import picocli.CommandLine.Option;

/** The options that tell what the inputs are, as every machine gets them. */
public final class InputOptions implements Serializable {
  private static final long serialVersionUID = 1;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description =
          "What files given by name and standard input are: text, markdown, html, jsonl, csv, tsv,"
              + " feed or warc; otherwise their names and first bytes tell.")
  private @Nullable String format;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "What texts without a mark of their own are written in, in place of UTF-8.")
  private @Nullable String encoding;

  @Option(
      names = "--field",
      paramLabel = "PART=FIELD",
      description =
          "Which field of a row holds a part of an article: text, date, title, address, publisher"
              + " or id. Usual names are known without.")
  private Map<String, String> fields = new LinkedHashMap<>();

  /**
   * What the user says of the inputs.
   *
   * @throws Mistake if there is no such format, encoding or part
   */
  public SourceOptions read() {
    try {
      return SourceOptions.of(Optional.ofNullable(format), Optional.ofNullable(encoding), fields);
    } catch (IllegalArgumentException e) {
      throw new Mistake(String.valueOf(e.getMessage()));
    }
  }
}
