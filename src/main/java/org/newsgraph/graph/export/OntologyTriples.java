package org.newsgraph.graph.export;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.NTriples;
import org.newsgraph.graph.Vocabulary;

/**
 * The ontology that the store holds, with what it borrows declared. Nodes without a name are
 * counted in the order in which one comes to them, so that every store gives the same names.
 */
final class OntologyTriples {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple triple) -> NTriples.print(triple.getPredicate()))
          .thenComparing(triple -> print(triple.getObject()));

  private final Graph graph;
  private final Map<Node, Node> names = new LinkedHashMap<>();
  private final ImmutableList.Builder<Triple> triples = ImmutableList.builder();

  private OntologyTriples(Graph graph) {
    this.graph = graph;
  }

  /** All triples, subject by subject. */
  static ImmutableList<Triple> of(DatasetGraph data) {
    Graph all = GraphFactory.createDefaultGraph();
    RDFParser.fromString(declarations(), Lang.TURTLE).parse(all);
    data.getGraph(Vocabulary.ONTOLOGY).find().forEachRemaining(all::add);
    return new OntologyTriples(all).all();
  }

  private ImmutableList<Triple> all() {
    graph.stream()
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(this::add);
    return triples.build();
  }

  private void add(Node named) {
    Deque<Node> open = new ArrayDeque<>(List.of(named));
    while (!open.isEmpty()) {
      Node subject = open.remove();
      for (Triple triple : graph.stream(subject, Node.ANY, Node.ANY).sorted(ORDER).toList()) {
        Node object = triple.getObject();
        if (object.isBlank() && !names.containsKey(object)) {
          open.add(object);
        }
        triples.add(Triple.create(name(subject), triple.getPredicate(), name(object)));
      }
    }
  }

  private Node name(Node node) {
    return node.isBlank()
        ? names.computeIfAbsent(node, n -> NodeFactory.createBlankNode("o" + names.size()))
        : node;
  }

  private static String print(Node node) {
    return node.isBlank() ? "" : NTriples.print(node);
  }

  private static String declarations() {
    try {
      return Resources.toString(
          Resources.getResource(OntologyTriples.class, "declarations.ttl"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
