package org.newsgraph.graph;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** A graph of a store that comes with the program, such as the ontology's, and no article's. */
final class OwnGraph {
  private OwnGraph() {}

  /** Puts the graph in, in place of the one before, unless that has the same digest. */
  static void put(Database database, Node graph, String digest, Supplier<Stream<Triple>> triples) {
    Quad mark = Quad.create(graph, graph, Vocabulary.DIGEST, ArticleQuads.literal(digest));
    if (database.read(data -> data.contains(mark))) {
      return;
    }
    database.write(
        data -> {
          data.removeGraph(graph);
          triples.get().forEach(triple -> data.add(Quad.create(graph, triple)));
          data.add(mark);
        });
  }
}
