package org.newsgraph.graph;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** An article as the store holds it: its claims, and what is said of each node of its graphs. */
public final class StoredArticle {
  private final String name;
  private final Graph facts;
  private final Graph claims;

  public StoredArticle(DatasetGraph data, String name) {
    this.name = name;
    facts = data.getGraph(Iris.facts(name));
    claims = data.getGraph(Iris.claims(name));
  }

  public String name() {
    return name;
  }

  /** The nodes of its claims. */
  public Stream<Node> claims() {
    return claims.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.CLAIM_CLASS).map(Triple::getSubject);
  }

  /** The property's value, the first in order where there are several. */
  public Optional<Node> find(Node subject, Node property) {
    return objects(subject, property).min(Comparator.comparing(NTriples::print));
  }

  /** The property's value, which must be there. */
  public Node expect(Node subject, Node property) {
    return find(subject, property)
        .orElseThrow(
            () ->
                new GraphException(
                    "The store is damaged: " + subject + " has no " + property + "."));
  }

  /** The property's words, empty where it has no value. */
  public String text(Node subject, Node property) {
    return find(subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** The property's number, which must be there. */
  public int number(Node subject, Node property) {
    return Integer.parseInt(expect(subject, property).getLiteralLexicalForm());
  }

  /** The label and all other names of the entity. */
  public ImmutableSortedSet<String> names(Node entity) {
    return Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
        .flatMap(property -> objects(entity, property))
        .map(Node::getLiteralLexicalForm)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Where the words begin in the article. */
  public int start(Node words) {
    return number(selector(words, Vocabulary.START), Vocabulary.START);
  }

  /** Where the words end in the article. */
  public int end(Node words) {
    return number(selector(words, Vocabulary.END), Vocabulary.END);
  }

  /** The words themselves. */
  public String quote(Node words) {
    return text(selector(words, Vocabulary.EXACT), Vocabulary.EXACT);
  }

  private Node selector(Node words, Node property) {
    return objects(words, Vocabulary.HAS_SELECTOR)
        .filter(selector -> claims.contains(selector, property, Node.ANY))
        .findFirst()
        .orElseThrow(() -> new GraphException("The store is damaged: no words at " + words + "."));
  }

  private Stream<Node> objects(Node subject, Node property) {
    return Stream.concat(
            claims.stream(subject, property, Node.ANY), facts.stream(subject, property, Node.ANY))
        .map(Triple::getObject);
  }
}
