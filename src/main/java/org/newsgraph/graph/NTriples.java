package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Terms as W3C N-Triples writes them, by which everything that leaves the graph is sorted. */
public final class NTriples {
  private NTriples() {}

  /** The term. */
  public static String print(Node node) {
    return NodeFmtLib.strNT(node);
  }

  /** The triple's line without the full stop. */
  public static String line(Triple triple) {
    return print(triple.getSubject())
        + " "
        + print(triple.getPredicate())
        + " "
        + print(triple.getObject());
  }
}
