package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

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

  /** The quad's whole line, which ends. */
  public static String line(Quad quad) {
    return line(quad.asTriple(), quad.getGraph());
  }

  /** The whole line of the triple in the graph, which ends. */
  public static String line(Triple triple, Node graph) {
    return line(triple) + " " + print(graph) + " .\n";
  }
}
