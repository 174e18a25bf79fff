package org.newsgraph.graph;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.ArticleGraph.Identified;
import org.newsgraph.identity.Appearance;
import org.newsgraph.identity.Naming;

/**
 * An entity as the graph of one article's claims tells of it: by itself, whatever became of it by
 * judgements, and the node that it is now.
 *
 * @param appearance the entity as the article tells of it
 * @param naming its node
 */
record StoredAppearance(Appearance appearance, Naming naming) {
  private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  /** The triples of an appearance that is a node of its own. */
  static ImmutableList<Triple> triples(Identified one) {
    Appearance appearance = one.appearance();
    Node node = Iris.appearance(appearance.place());
    ImmutableList.Builder<Triple> triples = ImmutableList.builder();
    Node own = Iris.entity(appearance.key());
    triples.add(Triple.create(node, Vocabulary.APPEARS_AS, own));
    triples.add(Triple.create(node, Vocabulary.IDENTIFIED_AS, own));
    triples.add(Triple.create(node, Vocabulary.TOLD_CLASS, Vocabulary.ng(appearance.type())));
    triples.add(literal(node, Vocabulary.TOLD_LABEL, appearance.label()));
    appearance.names().stream()
        .filter(name -> !name.equals(appearance.label()))
        .forEach(name -> triples.add(literal(node, Vocabulary.TOLD_NAME, name)));
    if (appearance.named()) {
      triples.add(Triple.create(node, Vocabulary.NAMED, TRUE));
    }
    triples.add(literal(node, Vocabulary.NAME_GROUP, one.names().group()));
    one.names()
        .shorter()
        .forEach(name -> triples.add(literal(node, Vocabulary.SHORTER_NAME, name)));
    appearance
        .nearby()
        .forEach(key -> triples.add(Triple.create(node, Vocabulary.NEARBY, Iris.entity(key))));
    return triples.build();
  }

  private static Triple literal(Node node, Node property, String text) {
    return Triple.create(node, property, ArticleQuads.literal(text));
  }

  /** All appearances of which the property has the value, such as those of a group of names. */
  static ImmutableList<StoredAppearance> having(DatasetGraph data, Node property, Node value) {
    ImmutableList<Quad> found =
        ImmutableList.copyOf(data.find(Node.ANY, Node.ANY, property, value));
    return found.stream()
        .map(quad -> read(data, quad.getGraph(), quad.getSubject()))
        .collect(ImmutableList.toImmutableList());
  }

  /** All appearances of the article. */
  static ImmutableList<StoredAppearance> in(DatasetGraph data, String article) {
    Node graph = Iris.claims(article);
    ImmutableList<Quad> found =
        ImmutableList.copyOf(data.find(graph, Node.ANY, Vocabulary.APPEARS_AS, Node.ANY));
    return found.stream()
        .map(quad -> read(data, graph, quad.getSubject()))
        .collect(ImmutableList.toImmutableList());
  }

  private static StoredAppearance read(DatasetGraph data, Node graph, Node node) {
    String label = text(data, graph, node, Vocabulary.TOLD_LABEL).orElseThrow();
    Node own = object(data, graph, node, Vocabulary.APPEARS_AS).orElseThrow();
    Node now = object(data, graph, node, Vocabulary.IDENTIFIED_AS).orElseThrow();
    Appearance appearance =
        new Appearance(
            text(data, graph, Node.ANY, Vocabulary.NAME).orElseThrow(),
            text(data, graph, Node.ANY, Vocabulary.DATE).map(LocalDate::parse),
            Iris.key(own),
            label,
            Stream.concat(
                    Stream.of(label),
                    objects(data, graph, node, Vocabulary.TOLD_NAME)
                        .map(Node::getLiteralLexicalForm))
                .collect(toImmutableSortedSet(naturalOrder())),
            object(data, graph, node, Vocabulary.TOLD_CLASS).orElseThrow().getLocalName(),
            data.contains(graph, node, Vocabulary.NAMED, TRUE),
            objects(data, graph, node, Vocabulary.NEARBY)
                .map(Iris::key)
                .collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder())));
    String shown = text(data, graph, node, Vocabulary.IDENTIFIED_LABEL).orElse(label);
    return new StoredAppearance(appearance, new Naming(Iris.key(now), shown));
  }

  /** The appearance's node. */
  Node node() {
    return Iris.appearance(appearance.place());
  }

  /** The graph that it stands in. */
  Node graph() {
    return Iris.claims(appearance.article());
  }

  /** The same as another node. What is its own node is called as the article calls it. */
  StoredAppearance as(Naming other) {
    boolean own = other.key().equals(appearance.key());
    return new StoredAppearance(
        appearance, own ? new Naming(other.key(), appearance.label()) : other);
  }

  /** Writes the node down in place of the one before. */
  void rename(DatasetGraph data) {
    data.deleteAny(graph(), node(), Vocabulary.IDENTIFIED_AS, Node.ANY);
    data.deleteAny(graph(), node(), Vocabulary.IDENTIFIED_LABEL, Node.ANY);
    data.add(graph(), node(), Vocabulary.IDENTIFIED_AS, Iris.entity(naming.key()));
    if (!naming.key().equals(appearance.key())) {
      data.add(graph(), node(), Vocabulary.IDENTIFIED_LABEL, ArticleQuads.literal(naming.label()));
    }
  }

  /** The values of the property among the appearance's names. */
  ImmutableList<String> texts(DatasetGraph data, Node property) {
    return objects(data, graph(), node(), property)
        .map(Node::getLiteralLexicalForm)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> text(DatasetGraph data, Node graph, Node node, Node property) {
    return object(data, graph, node, property).map(Node::getLiteralLexicalForm);
  }

  private static Optional<Node> object(DatasetGraph data, Node graph, Node node, Node property) {
    return objects(data, graph, node, property).findFirst();
  }

  private static Stream<Node> objects(DatasetGraph data, Node graph, Node node, Node property) {
    return ImmutableList.copyOf(data.find(graph, node, property, Node.ANY)).stream()
        .map(Quad::getObject);
  }
}
