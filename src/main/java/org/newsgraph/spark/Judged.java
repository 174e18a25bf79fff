package org.newsgraph.spark;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.graph.LooseAppearance;
import org.newsgraph.graph.LooseGraph;
import org.newsgraph.graph.export.Exports;

/**
 * An article with all that was judged on it but whether it is a copy.
 *
 * @param graph its graph
 * @param renamed those of its entities that are other nodes than their own
 */
record Judged(LooseGraph graph, ImmutableList<LooseAppearance> renamed) implements Serializable {

  /**
   * Its lines in the export, without the end of the last one.
   *
   * @param copies the names of articles that are copies, each with that of the first of them
   */
  String print(Map<String, String> copies) {
    Optional<String> first = Optional.ofNullable(copies.get(graph.article()));
    return Exports.nquads(graph, renamed, first).stripTrailing();
  }
}
