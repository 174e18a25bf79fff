package org.newsgraph.graph.query;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.newsgraph.graph.GraphException;

/** A format in which the rows of an answer are written, always in UTF-8. */
public enum ResultFormat {
  /** Aligned columns for people. */
  TABLE,
  /** W3C SPARQL results as comma-separated values. */
  CSV,
  /** W3C SPARQL results as tab-separated values. */
  TSV,
  /** W3C SPARQL results as JSON. */
  JSON;

  /**
   * The format of the name, in lower case.
   *
   * @throws GraphException if there is none
   */
  public static ResultFormat expect(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new GraphException("There is no format " + name + ": use " + all() + "."));
  }

  /** The name as it is written on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes the rows. */
  void write(ResultSet rows, OutputStream out) {
    switch (this) {
      case TABLE -> ResultTable.of(rows).write(out);
      case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
      case TSV -> ResultSetFormatter.outputAsTSV(out, rows);
      case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
    }
  }

  private static String all() {
    return Arrays.stream(values()).map(ResultFormat::label).collect(Collectors.joining(", "));
  }
}
