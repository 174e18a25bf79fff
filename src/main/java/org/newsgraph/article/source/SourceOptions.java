package org.newsgraph.article.source;

import com.google.common.base.Ascii;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.TextDecoder;

/**
 * What the user says of the inputs.
 *
 * @param format the format of what is asked for by name or comes by standard input; where nothing
 *     is given, names and first bytes tell
 * @param decoder how texts are read that do not say themselves what they are written in
 * @param fields where rows hold what
 */
public record SourceOptions(Optional<InputFormat> format, TextDecoder decoder, Fields fields) {
  /** Nothing but what the inputs tell themselves. */
  public static SourceOptions none() {
    return new SourceOptions(Optional.empty(), new TextDecoder(Optional.empty()), Fields.usual());
  }

  /**
   * The options in the user's own words.
   *
   * @param format the name of a format, in any case
   * @param encoding the name of a character set
   * @param fields the names of fields by those of the parts that they hold
   * @throws IllegalArgumentException where there is none of a name, in a sentence for the user
   */
  public static SourceOptions of(
      Optional<String> format, Optional<String> encoding, Map<String, String> fields) {
    Fields named = Fields.usual();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      named = named.with(expect(Fields.Part.class, "part", field.getKey()), field.getValue());
    }
    return new SourceOptions(
        format.map(name -> expect(InputFormat.class, "format", name)),
        new TextDecoder(encoding.map(SourceOptions::expectCharset)),
        named);
  }

  private static Charset expectCharset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "There is no encoding called " + name + "; try UTF-8 or windows-1252.", e);
    }
  }

  private static <E extends Enum<E>> E expect(Class<E> values, String noun, String name) {
    try {
      return Enum.valueOf(values, Ascii.toUpperCase(name));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "There is no " + noun + " called " + name + "; --help names all.", e);
    }
  }
}
