package org.newsgraph.graph;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph to read that remembers what it read of a node. The union of a store's graphs has a triple
 * as often as articles have it, and passes all of them each time that it is asked for one.
 */
final class SubjectCache extends GraphBase {
  /** How many nodes are remembered, about a kilobyte each. */
  private static final int NODES = 20_000;

  private final Graph graph;
  private final LoadingCache<Node, ImmutableSetMultimap<Node, Node>> nodes =
      CacheBuilder.newBuilder().maximumSize(NODES).build(CacheLoader.from(this::read));

  /** What the graph has, which does not change meanwhile. */
  SubjectCache(Graph graph) {
    this.graph = graph;
  }

  private ImmutableSetMultimap<Node, Node> read(Node subject) {
    return graph.stream(subject, Node.ANY, Node.ANY)
        .collect(
            ImmutableSetMultimap.toImmutableSetMultimap(Triple::getPredicate, Triple::getObject));
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple sought) {
    return sought.getSubject().isConcrete()
        ? WrappedIterator.create(known(sought).iterator())
        : graph.find(sought);
  }

  private Stream<Triple> known(Triple sought) {
    Node subject = sought.getSubject();
    ImmutableSetMultimap<Node, Node> values = nodes.getUnchecked(subject);
    Stream<Node> properties =
        sought.getPredicate().isConcrete()
            ? Stream.of(sought.getPredicate())
            : values.keySet().stream();
    return properties.flatMap(
        property ->
            values.get(property).stream()
                .filter(value -> sought.getObject().matches(value))
                .map(value -> Triple.create(subject, property, value)));
  }
}
