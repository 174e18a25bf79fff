package org.newsgraph.graph;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.lexicon.Sense;

/** What the graph tells of the lexicon's senses: what each means, and its first example. */
final class SenseTriples {
  private SenseTriples() {}

  static Stream<Triple> of(Collection<Sense> senses) {
    return senses.stream().flatMap(SenseTriples::of);
  }

  private static Stream<Triple> of(Sense sense) {
    Node node = NodeFactory.createURI(sense.iri());
    Triple meaning =
        Triple.create(node, Vocabulary.DEFINITION, ArticleQuads.literal(sense.toString()));
    Stream<Triple> example =
        sense.examples().stream()
            .limit(1)
            .map(words -> Triple.create(node, Vocabulary.EXAMPLE, ArticleQuads.literal(words)));
    return Stream.concat(Stream.of(meaning), example);
  }
}
