package org.newsgraph.graph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.graph.GraphException;

/** A format in which the graph leaves the store. */
public enum ExportFormat {
  /** The union of all articles' graphs in Turtle, one block a subject. */
  TURTLE,
  /** All articles' graphs in TriG. */
  TRIG,
  /** All articles' graphs in N-Quads, graph by graph. */
  NQUADS,
  /** All articles' graphs in JSON-LD. */
  JSONLD,
  /**
   * The claims in JSON Lines, one a line. Begin, end and cue count code points of the article's
   * text from 0.
   */
  STATEMENTS;

  /**
   * The format of the name, in lower case.
   *
   * @throws GraphException if there is none
   */
  public static ExportFormat expect(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new GraphException("There is no format " + name + ": use " + all()));
  }

  /** The name as it is written on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String all() {
    return Arrays.stream(values())
        .map(ExportFormat::label)
        .collect(Collectors.joining(", ", "", "."));
  }
}
