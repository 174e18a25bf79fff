package org.newsgraph.pipeline;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.graph.GraphStore;

/**
 * What a build saw of its inputs, by which articles can be told whose files have gone. A file that
 * could not be read has not gone: its articles stay.
 */
final class Pruning {
  private final SetMultimap<String, Path> seen = HashMultimap.create();
  private final Set<Path> failed = new HashSet<>();

  /** The article was there, whatever comes of it. */
  void saw(String articleName, Optional<Path> file) {
    file.ifPresent(path -> seen.put(articleName, path));
  }

  /** Something in the file could not be read. */
  void failed(Optional<Path> file) {
    file.ifPresent(failed::add);
  }

  /** Takes out what came from the folder alone and is there no longer. Returns the names. */
  ImmutableSortedSet<String> prune(GraphStore store, Path folder) {
    SetMultimap<String, Path> gone = HashMultimap.create(store.articlesBelow(folder));
    gone.entries()
        .removeIf(
            entry ->
                failed.contains(entry.getValue())
                    || seen.containsEntry(entry.getKey(), entry.getValue()));
    return store.removeFiles(gone);
  }
}
