package org.newsgraph.pipeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read articles from: a file or standard input.
 *
 * @param name what its article is called: a file's path below the folder that was asked for, with
 *     forward slashes, or the bare name of a file that was asked for itself
 * @param file where it lies; empty for standard input
 */
public record Input(String name, Optional<Path> file) {
  /** What the article read from standard input is called. */
  public static final String STANDARD_INPUT = "standard-input";

  public Input {
    checkArgument(!name.isBlank(), "an input needs a name");
  }

  /** The words to show for it: the file's path as it was reached. */
  public String label() {
    return file.map(Path::toString).orElse(name);
  }
}
