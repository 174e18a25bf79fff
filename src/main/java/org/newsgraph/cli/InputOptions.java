package org.newsgraph.cli;

import com.google.common.base.Ascii;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.TextDecoder;
import org.newsgraph.article.source.Fields;
import org.newsgraph.article.source.InputFormat;
import org.newsgraph.article.source.SourceOptions;
import picocli.CommandLine.Option;

/** The options that tell what the inputs are. */
final class InputOptions {
  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = {
        "What files given by name and standard input are: text, markdown, html, jsonl, csv, tsv,",
        "feed or warc; otherwise their names and first bytes tell."
      })
  private @Nullable String format;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "What texts without a mark of their own are written in, in place of UTF-8.")
  private @Nullable String encoding;

  @Option(
      names = "--field",
      paramLabel = "PART=FIELD",
      description = {
        "Which field of a row holds a part of an article: text, date, title, address, publisher or",
        "id. Usual names are known without."
      })
  private Map<String, String> fields = new LinkedHashMap<>();

  /** What the user says of the inputs. */
  SourceOptions read() {
    Fields named = Fields.usual();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      named = named.with(expect(Fields.Part.class, "part", field.getKey()), field.getValue());
    }
    return new SourceOptions(
        Optional.ofNullable(format).map(name -> expect(InputFormat.class, "format", name)),
        new TextDecoder(Optional.ofNullable(encoding).map(InputOptions::expectCharset)),
        named);
  }

  private static Charset expectCharset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Mistake("There is no encoding called " + name + "; try UTF-8 or windows-1252.");
    }
  }

  private static <E extends Enum<E>> E expect(Class<E> values, String noun, String name) {
    try {
      return Enum.valueOf(values, Ascii.toUpperCase(name));
    } catch (IllegalArgumentException e) {
      throw new Mistake("There is no " + noun + " called " + name + "; --help names all.");
    }
  }
}
