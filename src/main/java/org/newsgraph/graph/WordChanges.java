package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** The data in a transaction that writes, which notes what comes and goes of searchable words. */
final class WordChanges extends DatasetGraphWrapper {
  private final Set<Triple> touched = new LinkedHashSet<>();

  WordChanges(DatasetGraph data) {
    super(data);
  }

  /** What came and went, as the data are now. */
  ImmutableList<FullText.Change> all() {
    return touched.stream()
        .map(triple -> FullText.Change.of(triple, get()))
        .collect(ImmutableList.toImmutableList());
  }

  private void note(Triple triple) {
    if (FullText.properties().contains(triple.getPredicate())) {
      touched.add(triple);
    }
  }

  @Override
  public void add(Quad quad) {
    note(quad.asTriple());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    note(quad.asTriple());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    delete(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    for (Node property : FullText.properties()) {
      if (predicate.equals(Node.ANY) || predicate.equals(property)) {
        find(graph, subject, property, object).forEachRemaining(quad -> note(quad.asTriple()));
      }
    }
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void removeGraph(Node graph) {
    deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    graph.stream().forEach(triple -> add(Quad.create(name, triple)));
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }
}
