package org.newsgraph.graph.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.TDB2;
import org.newsgraph.graph.GraphException;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.NTriples;

/**
 * What the graph answers to queries: rows to SELECT, yes or no to ASK, and sorted N-Triples, in
 * whatever format, to CONSTRUCT and DESCRIBE.
 */
public final class Answers {
  private Answers() {}

  /**
   * Writes the answer to the query.
   *
   * @param values what the query's parameters are bound to
   * @param asOf the day whose state is asked for; where empty, all that was ever told counts
   * @throws GraphException if a value is missing or unknown, or the query cannot be run
   */
  public static void write(
      GraphStore store,
      SavedQuery query,
      Map<String, String> values,
      Optional<LocalDate> asOf,
      ResultFormat format,
      OutputStream out) {
    Binding binding = query.bind(values, asOf);
    if (query.searchesWords()) {
      store.openWords();
    }
    store.read(
        data -> {
          try {
            write(data, query, binding, format, out);
          } catch (QueryException e) {
            throw new GraphException(
                "The query " + query.name() + " cannot be run: " + e.getMessage() + ".", e);
          }
          return format;
        });
  }

  private static void write(
      DatasetGraph data, SavedQuery query, Binding binding, ResultFormat format, OutputStream out) {
    Query asked = query.query();
    // A query that names its graphs by FROM has those as its default graph, not the union of all.
    try (QueryExecution running =
        QueryExecution.dataset(DatasetFactory.wrap(data))
            .query(asked)
            .set(TDB2.symUnionDefaultGraph, !asked.hasDatasetDescription())
            .substitution(binding)
            .build()) {
      if (asked.isSelectType()) {
        format.write(running.execSelect(), out);
      } else if (asked.isAskType()) {
        print(running.execAsk() ? "yes\n" : "no\n", out);
      } else if (asked.isConstructType()) {
        print(lines(running.execConstructTriples()), out);
      } else if (asked.isDescribeType()) {
        print(lines(running.execDescribeTriples()), out);
      } else {
        throw new GraphException("The query " + query.name() + " asks for no rows.");
      }
    }
  }

  private static String lines(Iterator<Triple> triples) {
    TreeSet<String> lines = new TreeSet<>();
    triples.forEachRemaining(triple -> lines.add(NTriples.line(triple) + " .\n"));
    return String.join("", lines);
  }

  private static void print(String text, OutputStream out) {
    PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
    printer.print(text);
    printer.flush();
  }
}
