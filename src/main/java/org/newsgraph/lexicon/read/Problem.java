package org.newsgraph.lexicon.read;

import com.google.common.collect.ComparisonChain;
import org.apache.jena.rdf.model.Resource;

/**
 * Something broken in an ontology folder.
 *
 * @param where the entry's IRI, or the file and line where it is not even Turtle
 * @param reason what is wrong with it
 * @param source the entry's Turtle; empty where there is none
 */
public record Problem(String where, String reason, String source) implements Comparable<Problem> {
  /** Something broken in the entry of a resource, which may be a node without IRI within it. */
  static Problem of(Resource resource, String reason) {
    Resource entry = EntryTurtle.owner(resource);
    String where = entry.isAnon() ? "an entry without IRI" : entry.getURI();
    return new Problem(where, reason, EntryTurtle.of(entry));
  }

  @Override
  public int compareTo(Problem other) {
    return ComparisonChain.start()
        .compare(where, other.where)
        .compare(reason, other.reason)
        .compare(source, other.source)
        .result();
  }

  @Override
  public String toString() {
    String line = where + ": " + reason;
    return source.isEmpty() ? line : line + "\n" + source.strip().indent(4).stripTrailing();
  }
}
