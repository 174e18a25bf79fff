package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the folder of ontology and lexicon. */
final class OntologyOption {
  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "A folder of ontology and lexicon to use in place of Newsgraph's own.")
  private @Nullable Path folder;

  /** The folder of ontology and lexicon. */
  Path folder() {
    if (folder == null) {
      return Folders.expect("ontology");
    }
    if (!Files.isDirectory(folder)) {
      throw new Mistake("there is no folder " + folder + " to read an ontology from");
    }
    return folder;
  }
}
