package org.newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "${env:NEWSGRAPH_STORE:-newsgraph-store}",
      description = "The store's folder; NEWSGRAPH_STORE stands for it (${DEFAULT-VALUE}).")
  private Path folder;

  /** The store's folder. */
  Path folder() {
    return folder;
  }
}
