package org.newsgraph.cli;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.LogEntry;
import org.newsgraph.graph.LogEntry.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which run of the program changed which article. */
@Command(
    name = "log",
    description = "Tells which run added, replaced and removed which article.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {"  newsgraph log", "  newsgraph log abroad/b.txt"})
final class LogCommand implements Callable<Integer> {
  private static final int MOST_NAMES = 10;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLE",
      description = "Tell only what became of this article.")
  private @Nullable String article;

  @Option(names = "--all", description = "Name all articles, not the first ten of each kind.")
  private boolean all;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (GraphStore graphs = GraphStore.openExisting(store.folder())) {
      graphs.log().forEach(entry -> print(entry, spec.commandLine().getOut()));
      return ExitCode.DONE;
    }
  }

  private void print(LogEntry entry, PrintWriter out) {
    ImmutableSortedMap<Change, ImmutableSortedSet<String>> told =
        ImmutableSortedMap.copyOf(Maps.filterValues(asked(entry), names -> !names.isEmpty()));
    if (!told.isEmpty()) {
      out.println("Run " + entry.number() + ", " + entry.time());
      told.forEach((change, names) -> print(change, names, out));
    }
  }

  /** What the run did, only with the article that was asked for where one was. */
  private Map<Change, ImmutableSortedSet<String>> asked(LogEntry entry) {
    String only = article;
    return only == null
        ? entry.articles()
        : Maps.transformValues(
            entry.articles(),
            names -> names.contains(only) ? ImmutableSortedSet.of(only) : ImmutableSortedSet.of());
  }

  private void print(Change change, ImmutableSortedSet<String> names, PrintWriter out) {
    int shown = all ? names.size() : Math.min(names.size(), MOST_NAMES);
    String noun = change == Change.EDITED ? "graph" : "article";
    String number = names.size() == 1 ? "1 " + noun : names.size() + " " + noun + "s";
    out.println("  " + word(change) + " " + number + ":");
    names.stream().limit(shown).forEach(name -> out.println("    " + name));
    if (shown < names.size()) {
      out.println("    and " + (names.size() - shown) + " more");
    }
  }

  private static String word(Change change) {
    return switch (change) {
      case ADDED -> "added";
      case REPLACED -> "replaced";
      case READ_AGAIN -> "read anew";
      case REMOVED -> "removed";
      case EDITED -> "edited";
    };
  }
}
