package org.newsgraph.graph;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.identity.Judgement;
import org.newsgraph.identity.Judgement.Verdict;

/**
 * A node of the graph with all that makes it one.
 *
 * @param key the last part of its IRI
 * @param labels what its articles call it, sorted
 * @param types the local names of its classes
 * @param names its other names and descriptions
 * @param articles the names of the articles that tell of it
 * @param judgements what was decided on it, sorted
 */
public record KnownEntity(
    String key,
    ImmutableSortedSet<String> labels,
    ImmutableSortedSet<String> types,
    ImmutableSortedSet<String> names,
    ImmutableSortedSet<String> articles,
    ImmutableList<Judgement> judgements) {

  /** Its IRI. */
  public String iri() {
    return Iris.entity(key).getURI();
  }

  /** The store's nodes that have the name, as written or as the last part of their IRI, sorted. */
  public static ImmutableList<KnownEntity> named(GraphStore store, String name) {
    return store.read(data -> named(data, name));
  }

  private static ImmutableList<KnownEntity> named(DatasetGraph data, String name) {
    Node text = ArticleQuads.literal(name);
    TreeSet<String> keys =
        Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
            .flatMap(property -> Streams.stream(data.find(Node.ANY, Node.ANY, property, text)))
            .map(Quad::getSubject)
            .filter(node -> node.getURI().startsWith(Iris.entity("").getURI()))
            .map(Iris::key)
            .collect(Collectors.toCollection(TreeSet::new));
    Node node = Iris.entity(name);
    if (data.contains(Node.ANY, node, Vocabulary.TYPE, Node.ANY)) {
      keys.add(name);
    }
    return keys.stream().map(key -> read(data, key)).collect(ImmutableList.toImmutableList());
  }

  private static KnownEntity read(DatasetGraph data, String key) {
    Node node = Iris.entity(key);
    return new KnownEntity(
        key,
        texts(data, node, Vocabulary.LABEL),
        objects(data, node, Vocabulary.TYPE)
            .map(Node::getLocalName)
            .collect(toImmutableSortedSet(naturalOrder())),
        texts(data, node, Vocabulary.ALT_LABEL),
        articles(data, node),
        judgements(data, node));
  }

  private static ImmutableSortedSet<String> texts(DatasetGraph data, Node node, Node property) {
    return objects(data, node, property)
        .map(Node::getLiteralLexicalForm)
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private static Stream<Node> objects(DatasetGraph data, Node node, Node property) {
    return Streams.stream(data.find(Node.ANY, node, property, Node.ANY)).map(Quad::getObject);
  }

  /** The articles in whose facts the node has a class. */
  private static ImmutableSortedSet<String> articles(DatasetGraph data, Node node) {
    return ImmutableList.copyOf(data.find(Node.ANY, node, Vocabulary.TYPE, Node.ANY)).stream()
        .map(quad -> Iris.claimsBeside(quad.getGraph()))
        .flatMap(claims -> Streams.stream(data.find(claims, Node.ANY, Vocabulary.NAME, Node.ANY)))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  /** What was decided on the node, and on what its articles call it by themselves. */
  private static ImmutableList<Judgement> judgements(DatasetGraph data, Node node) {
    return Stream.concat(Stream.of(node), toldNodes(data, node))
        .flatMap(
            each ->
                Stream.of(Vocabulary.ONE, Vocabulary.OTHER)
                    .flatMap(side -> subjects(data, Vocabulary.IDENTITY, side, each)))
        .distinct()
        .map(judgement -> judgement(data, judgement))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Node> toldNodes(DatasetGraph data, Node node) {
    return subjects(data, Node.ANY, Vocabulary.IDENTIFIED_AS, node)
        .flatMap(appearance -> objects(data, appearance, Vocabulary.APPEARS_AS));
  }

  private static Stream<Node> subjects(DatasetGraph data, Node graph, Node property, Node value) {
    return ImmutableList.copyOf(data.find(graph, Node.ANY, property, value)).stream()
        .map(Quad::getSubject);
  }

  private static Judgement judgement(DatasetGraph data, Node node) {
    Node verdict = expect(data, node, Vocabulary.VERDICT);
    return new Judgement(
        Arrays.stream(Verdict.values())
            .filter(value -> IdentityLayer.verdict(value).equals(verdict))
            .findFirst()
            .orElseThrow(),
        Iris.key(expect(data, node, Vocabulary.ONE)),
        Iris.key(expect(data, node, Vocabulary.OTHER)),
        expect(data, node, Vocabulary.REASON).getLiteralLexicalForm(),
        Integer.parseInt(expect(data, node, Vocabulary.MENTIONS).getLiteralLexicalForm()));
  }

  private static Node expect(DatasetGraph data, Node node, Node property) {
    return data.find(Vocabulary.IDENTITY, node, property, Node.ANY).next().getObject();
  }
}
