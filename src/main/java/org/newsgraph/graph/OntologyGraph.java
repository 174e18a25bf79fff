package org.newsgraph.graph;

import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.newsgraph.lexicon.OntologyFiles;

/** An ontology folder's Turtle as triples. */
final class OntologyGraph {
  private static final Pattern ONTOLOGY = Pattern.compile("owl[:#]Ontology");

  private OntologyGraph() {}

  /** The triples of the files that declare themselves to be an OWL ontology. */
  static Graph read(OntologyFiles files) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    files
        .turtle()
        .forEach(
            (name, turtle) -> {
              if (ONTOLOGY.matcher(turtle).find()) {
                parse(name, turtle, graph);
              }
            });
    return graph;
  }

  /** Adds the triples of a file. */
  static void parse(String name, String turtle, Graph graph) {
    try {
      RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    } catch (RiotException e) {
      throw new GraphException(
          "The ontology's file " + name + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
