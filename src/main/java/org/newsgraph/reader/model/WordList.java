package org.newsgraph.reader.model;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A list of words in the program's resources, one a line; {@code #} begins a comment. */
final class WordList {
  private WordList() {}

  /** The words of the list {@code NAME.txt} beside the class, as written there. */
  static ImmutableSet<String> read(Class<?> beside, String name) {
    try {
      return Resources.readLines(
              Resources.getResource(beside, name + ".txt"), StandardCharsets.UTF_8)
          .stream()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
  }
}
