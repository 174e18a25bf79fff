package org.newsgraph.graph;

import com.google.common.base.CharMatcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Terms as W3C N-Triples writes them, by which everything that leaves the graph is sorted. */
public final class NTriples {
  /** What an IRI has that needs no escape: Jena looks at each sign, ten times as slowly. */
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('!', '~').and(CharMatcher.noneOf("<>\"{}|^`\\")).precomputed();

  private NTriples() {}

  /** The term. */
  public static String print(Node node) {
    return node.isURI() && PLAIN.matchesAllOf(node.getURI())
        ? "<" + node.getURI() + ">"
        : NodeFmtLib.strNT(node);
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
