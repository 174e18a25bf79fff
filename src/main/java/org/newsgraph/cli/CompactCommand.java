package org.newsgraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.graph.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a store smaller that has grown by many builds. */
@Command(
    name = "compact",
    description = {
      "Takes the room back that replaced and removed data still have on the disk.",
      "While it runs, the disk needs room for both."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph compact --store my-store")
final class CompactCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (GraphStore graphs = GraphStore.openExisting(store.folder())) {
      long before = GraphStore.size(store.folder());
      graphs.compact();
      long after = GraphStore.size(store.folder());
      spec.commandLine()
          .getOut()
          .println(
              String.format(
                  Locale.ROOT,
                  "Compacted %s from %.0f MB to %.0f MB.",
                  store.folder(),
                  before / MEGABYTE,
                  after / MEGABYTE));
      return ExitCode.DONE;
    }
  }
}
