package org.newsgraph.lexicon.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * A Turtle file's triples and prefixes, and where it is no Turtle.
 *
 * @param triples what it says, as far as it could be read
 * @param prefixes prefix to namespace
 * @param problems the parser's complaints
 */
record ParsedFile(
    ImmutableList<Triple> triples,
    ImmutableSortedMap<String, String> prefixes,
    ImmutableList<Problem> problems) {
  static ParsedFile parse(String name, String content) {
    List<Triple> triples = new ArrayList<>();
    TreeMap<String, String> prefixes = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            triples.add(triple);
          }

          @Override
          public void prefix(String prefix, String namespace) {
            prefixes.put(prefix, namespace);
          }
        };
    try {
      RDFParser.fromString(content, Lang.TURTLE)
          .checking(false)
          .errorHandler(new Errors(name, problems))
          .parse(sink);
    } catch (RiotException e) {
      if (problems.isEmpty()) {
        problems.add(new Problem(name, "cannot be read as Turtle: " + e.getMessage(), ""));
      }
    }
    return new ParsedFile(
        ImmutableList.copyOf(triples),
        ImmutableSortedMap.copyOf(prefixes),
        ImmutableList.copyOf(problems));
  }

  /** Whether the file declares an OWL ontology. */
  boolean declaresOntology() {
    return triples.stream()
        .anyMatch(
            triple ->
                triple.predicateMatches(RDF.type.asNode())
                    && triple.objectMatches(OWL.Ontology.asNode()));
  }

  /** Turns the parser's complaints into problems. */
  private record Errors(String file, List<Problem> problems) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      error(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      problems.add(new Problem(file + " line " + line + " column " + column, message, ""));
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
      throw new RiotException(message);
    }
  }
}
