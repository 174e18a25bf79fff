package org.newsgraph.article.source;

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
}
