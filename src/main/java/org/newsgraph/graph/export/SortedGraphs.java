package org.newsgraph.graph.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.NTriples;
import org.newsgraph.graph.Vocabulary;

/**
 * The articles' graphs in the order of their names, each graph's triples in the order of their
 * N-Triples lines, whatever the order in the database.
 */
final class SortedGraphs {
  private static final ImmutableSet<Node> OTHER_GRAPHS =
      ImmutableSet.of(Vocabulary.ONTOLOGY, Vocabulary.LEXICON, Vocabulary.LOG, Vocabulary.IDENTITY);

  private final DatasetGraph data;
  private final ImmutableSortedSet<String> articles;

  SortedGraphs(DatasetGraph data, ImmutableSortedSet<String> articles) {
    this.data = data;
    this.articles = articles;
  }

  /** The names of the graphs, two for each article. */
  ImmutableList<Node> names() {
    return articles.stream()
        .flatMap(name -> Stream.of(Iris.claims(name), Iris.facts(name)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The graph's triples by their lines. */
  ImmutableSortedMap<String, Triple> triples(Node graph) {
    return sort(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  /** The subject's triples in all articles' graphs together by their lines. */
  ImmutableSortedMap<String, Triple> triplesOf(Node subject) {
    return sort(data.find(Node.ANY, subject, Node.ANY, Node.ANY));
  }

  /** All subjects of the articles' graphs. */
  Iterable<Node> subjects() {
    TreeMap<String, Node> subjects = new TreeMap<>();
    for (Node graph : names()) {
      data.find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(q -> subjects.put(NTriples.print(q.getSubject()), q.getSubject()));
    }
    return subjects.values();
  }

  private static ImmutableSortedMap<String, Triple> sort(Iterator<Quad> quads) {
    TreeMap<String, Triple> sorted = new TreeMap<>();
    quads.forEachRemaining(
        quad -> {
          if (!OTHER_GRAPHS.contains(quad.getGraph())) {
            sorted.put(NTriples.line(quad.asTriple()), quad.asTriple());
          }
        });
    return ImmutableSortedMap.copyOfSorted(sorted);
  }
}
