package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.option.Mistake;
import picocli.CommandLine.Option;

/** The option that names the folder of ontology and lexicon. */
final class OntologyOption {
  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = "A folder of ontology and lexicon to use in place of Newsgraph's own.")
  private @Nullable Path folder;

  /** The ontology in the folder. */
  Ontology read() throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new Mistake("There is no folder " + folder + " to read an ontology from.");
    }
    return Ontology.read(folder == null ? Folders.expect("ontology") : folder);
  }
}
