package org.newsgraph.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.newsgraph.graph.Vocabulary;

/**
 * A dataset that gives out the union of its graphs as its default graph, to read only, with the
 * prefixes that the graph is written with.
 */
final class UnionByDefault extends DatasetGraphReadOnly {
  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Vocabulary.PREFIXES).lock();

  UnionByDefault(DatasetGraph data) {
    super(data);
  }

  @Override
  public Graph getDefaultGraph() {
    return new Prefixed(getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    return new Prefixed(super.getGraph(name));
  }

  @Override
  public PrefixMap prefixes() {
    return PrefixMapFactory.create(PREFIXES);
  }

  private static final class Prefixed extends GraphReadOnly {
    Prefixed(Graph graph) {
      super(graph);
    }

    @Override
    public PrefixMapping getPrefixMapping() {
      return PREFIXES;
    }
  }
}
