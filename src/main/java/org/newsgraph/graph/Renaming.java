package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings an article's graphs up to date with the nodes that its entities are. A claim whose node is
 * another than its article told keeps that one beside it, so nothing is lost by it, and a later
 * judgement can put it back.
 */
final class Renaming {
  /** The properties of claims that name entities, each with the one that keeps what was told. */
  private static final ImmutableMap<Node, Node> SIDES =
      ImmutableMap.of(
          Vocabulary.SUBJECT, Vocabulary.SUBJECT_TOLD,
          Vocabulary.OBJECT, Vocabulary.OBJECT_TOLD,
          Vocabulary.ATTRIBUTED_TO, Vocabulary.SOURCE_TOLD);

  private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private final DatasetGraph data;
  private final Node claims;
  private final Node facts;
  private final ImmutableList<StoredAppearance> appearances;
  private final Map<Node, Node> nodes = new HashMap<>();
  private final Set<Node> stale = new HashSet<>();

  private Renaming(DatasetGraph data, String article) {
    this.data = data;
    this.claims = Iris.claims(article);
    this.facts = Iris.facts(article);
    this.appearances = StoredAppearance.in(data, article);
    for (StoredAppearance one : appearances) {
      Node own = Iris.entity(one.appearance().key());
      nodes.put(own, Iris.entity(one.naming().key()));
      stale.add(own);
    }
  }

  /** Rewrites what names the article's entities. */
  static void renew(DatasetGraph data, String article) {
    Renaming renaming = new Renaming(data, article);
    SIDES.forEach(renaming::renew);
    renaming.dropFacts();
    renaming.appearances.forEach(renaming::describe);
    renaming.stateFacts();
  }

  private void renew(Node side, Node told) {
    for (Quad quad : ImmutableList.copyOf(data.find(claims, Node.ANY, side, Node.ANY))) {
      Node claim = quad.getSubject();
      Node now = quad.getObject();
      Node own = told(claim, told, now);
      Node node = nodes.getOrDefault(own, own);
      if (!now.equals(own)) {
        stale.add(now);
      }
      if (!now.equals(node)) {
        data.delete(quad);
        data.add(claims, claim, side, node);
        data.deleteAny(claims, claim, told, Node.ANY);
        if (!node.equals(own)) {
          data.add(claims, claim, told, own);
        }
      }
    }
  }

  private Node told(Node claim, Node told, Node otherwise) {
    ImmutableList<Quad> kept = ImmutableList.copyOf(data.find(claims, claim, told, Node.ANY));
    return kept.isEmpty() ? otherwise : kept.get(0).getObject();
  }

  /** Drops all that is told of the entities, but for what known ones are by themselves. */
  private void dropFacts() {
    for (Node node : stale) {
      for (Quad quad : ImmutableList.copyOf(data.find(facts, node, Node.ANY, Node.ANY))) {
        if (nodes.containsKey(node) || !isKnown(node) || !isDescription(quad)) {
          data.delete(quad);
        }
      }
      data.deleteAny(facts, Node.ANY, Node.ANY, node);
    }
  }

  private boolean isKnown(Node node) {
    return data.contains(facts, node, Vocabulary.SAME_AS, Node.ANY);
  }

  private static boolean isDescription(Quad quad) {
    Node property = quad.getPredicate();
    return property.equals(Vocabulary.TYPE)
        || property.equals(Vocabulary.LABEL)
        || property.equals(Vocabulary.ALT_LABEL)
        || property.equals(Vocabulary.SAME_AS);
  }

  private void describe(StoredAppearance one) {
    Node node = Iris.entity(one.naming().key());
    String label = one.naming().label();
    data.add(facts, node, Vocabulary.TYPE, Vocabulary.ng(one.appearance().type()));
    data.add(facts, node, Vocabulary.LABEL, ArticleQuads.literal(label));
    for (String name : one.appearance().names()) {
      if (!name.equals(label)) {
        data.add(facts, node, Vocabulary.ALT_LABEL, ArticleQuads.literal(name));
      }
    }
  }

  private void stateFacts() {
    for (Quad quad : ImmutableList.copyOf(data.find(claims, Node.ANY, Vocabulary.ASSERTED, TRUE))) {
      Node claim = quad.getSubject();
      data.add(
          facts,
          value(claim, Vocabulary.SUBJECT),
          value(claim, Vocabulary.PREDICATE),
          value(claim, Vocabulary.OBJECT));
    }
  }

  private Node value(Node claim, Node property) {
    return data.find(claims, claim, property, Node.ANY).next().getObject();
  }
}
