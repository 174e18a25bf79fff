package org.newsgraph.graph;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;

/**
 * What one run of the program changed in the store.
 *
 * @param number which of the store's runs it was, from 1
 * @param time when it began to change the store, to the second
 * @param articles the names of the articles, or of graphs that were edited, by what became of them;
 *     each kind has some
 */
public record LogEntry(
    int number, Instant time, ImmutableSortedMap<Change, ImmutableSortedSet<String>> articles) {
  /** What may become of an article. */
  public enum Change {
    /** It is new. */
    ADDED,
    /** It took the place of another text of its name. */
    REPLACED,
    /** It is as it was, but read by other rules, or with or without its text. */
    READ_AGAIN,
    /** It is gone. */
    REMOVED,
    /** A graph, whose IRI is its name: somebody changed it by SPARQL or put or deleted it. */
    EDITED
  }
}
