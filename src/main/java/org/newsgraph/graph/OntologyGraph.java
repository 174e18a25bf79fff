package org.newsgraph.graph;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.newsgraph.lexicon.OntologyFiles;

/** An ontology folder's Turtle as triples. */
final class OntologyGraph {
  private OntologyGraph() {}

  /** The files that declare themselves to be an OWL ontology. */
  static OntologyFiles select(OntologyFiles files) {
    return new OntologyFiles(
        files.origin(),
        ImmutableSortedMap.copyOf(
            Maps.filterValues(
                files.turtle(),
                text -> text.contains("owl:Ontology") || text.contains("owl#Ontology"))));
  }

  /** The triples of the files. */
  static Graph read(OntologyFiles files) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    files.turtle().forEach((name, turtle) -> parse(name, turtle, graph));
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
