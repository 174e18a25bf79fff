package org.newsgraph.graph;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TransactionalNull;

/**
 * The store's data as somebody would have them: what he adds and deletes is kept here, and the data
 * stay as they are. Its default graph is the union of all others, so nothing goes in or out there.
 */
final class Draft extends DatasetGraphTriplesQuads {
  private static final String UNION =
      "The default graph is the union of all others; name a graph (GRAPH, WITH, ?graph=).";

  private final DatasetGraph data;
  private final Set<Quad> added = new LinkedHashSet<>();
  private final Set<Quad> deleted = new LinkedHashSet<>();
  private final TransactionalNull transaction = new TransactionalNull();

  /** A draft that changes nothing yet; the data must be in a transaction as long as it is read. */
  Draft(DatasetGraph data) {
    this.data = data;
  }

  /** Whether it is still as the data are. */
  boolean changesNothing() {
    return added.isEmpty() && deleted.isEmpty();
  }

  /** The graphs that it changes. */
  ImmutableSortedSet<String> graphs() {
    return Stream.concat(added.stream(), deleted.stream())
        .map(quad -> quad.getGraph().toString())
        .collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()));
  }

  /** Changes the data so that they are as here. */
  void applyTo(DatasetGraph others) {
    deleted.forEach(others::delete);
    added.forEach(others::add);
  }

  @Override
  protected void addToNamedGraph(Node graph, Node subject, Node predicate, Node object) {
    Quad quad = Quad.create(graph, subject, predicate, object);
    if (!deleted.remove(quad) && !data.contains(quad)) {
      added.add(quad);
    }
  }

  @Override
  protected void deleteFromNamedGraph(Node graph, Node subject, Node predicate, Node object) {
    Quad quad = Quad.create(graph, subject, predicate, object);
    if (!added.remove(quad) && data.contains(quad)) {
      deleted.add(quad);
    }
  }

  @Override
  protected void addToDftGraph(Node subject, Node predicate, Node object) {
    throw new AddDeniedException(UNION);
  }

  @Override
  protected void deleteFromDftGraph(Node subject, Node predicate, Node object) {
    throw new DeleteDeniedException(UNION);
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
    return Iter.iter(findInAnyNamedGraphs(subject, predicate, object))
        .map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()))
        .distinct();
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(
      Node graph, Node subject, Node predicate, Node object) {
    return found(graph, subject, predicate, object);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    return found(Node.ANY, subject, predicate, object);
  }

  private Iterator<Quad> found(Node graph, Node subject, Node predicate, Node object) {
    Stream<Quad> more =
        added.stream().filter(quad -> quad.matches(graph, subject, predicate, object));
    return Iter.iter(data.findNG(graph, subject, predicate, object))
        .filter(quad -> !deleted.contains(quad))
        .append(more.toList().iterator());
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.iter(findInAnyNamedGraphs(Node.ANY, Node.ANY, Node.ANY))
        .map(Quad::getGraph)
        .distinct();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public PrefixMap prefixes() {
    return data.prefixes();
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public void begin(TxnType type) {
    transaction.begin(type);
  }

  @Override
  public boolean promote(Promote mode) {
    return transaction.promote(mode);
  }

  @Override
  public void commit() {
    transaction.commit();
  }

  @Override
  public void abort() {
    transaction.abort();
  }

  @Override
  public void end() {
    transaction.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return transaction.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return transaction.transactionType();
  }

  @Override
  public boolean isInTransaction() {
    return transaction.isInTransaction();
  }
}
