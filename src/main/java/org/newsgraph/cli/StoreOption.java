package org.newsgraph.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {
  private static final String STANDARD = "newsgraph-store";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "${env:NEWSGRAPH_STORE}",
      description =
          "The store's folder; NEWSGRAPH_STORE stands for it, and " + STANDARD + " for both.")
  private @Nullable Path folder;

  /** Whether the user named a store. */
  boolean given() {
    return folder != null;
  }

  /** The store's folder. */
  Path folder() {
    return folder == null ? Path.of(STANDARD) : folder;
  }
}
