package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** The parameter that names a folder of texts. */
final class TextFolder {
  @Parameters(paramLabel = "FOLDER", description = "A folder of texts (.txt).")
  private Path folder;

  Path folder() {
    return folder;
  }

  /** The folder's texts, sorted. */
  ImmutableList<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
