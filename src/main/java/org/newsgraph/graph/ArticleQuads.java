package org.newsgraph.graph;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Claim.EntityFiller;
import org.newsgraph.extract.Claim.Filler;

/**
 * An article's two named graphs as quads: one of what it asserts, with its entities, and one of its
 * claims, with the words behind them, the article's node and the run's. They need no store: any RDF
 * library can take them.
 */
public final class ArticleQuads {
  private final ArticleGraph graph;
  private final Run run;
  private final Node facts;
  private final Node claims;
  private final ImmutableSet.Builder<Quad> quads = ImmutableSet.builder();

  private ArticleQuads(ArticleGraph graph, Run run) {
    this.graph = graph;
    this.run = run;
    facts = Iris.facts(graph.article().name());
    claims = Iris.claims(graph.article().name());
  }

  /**
   * All quads of the article. Of several claims that say the same by the same words only the surest
   * stays, the first of those that are equally sure.
   */
  public static ImmutableSet<Quad> of(ArticleGraph graph, Run run) {
    ArticleQuads made = new ArticleQuads(graph, run);
    made.addText();
    return made.all();
  }

  /** The same without the article's text, of which only the words behind the claims are quoted. */
  public static ImmutableSet<Quad> withoutText(ArticleGraph graph, Run run) {
    return new ArticleQuads(graph, run).all();
  }

  private ImmutableSet<Quad> all() {
    addArticle();
    addRun();
    graph.entities().forEach(this::addEntity);
    graph.identified().forEach(one -> StoredAppearance.triples(one).forEach(this::claim));
    surest().forEach(this::addClaim);
    return quads.build();
  }

  private Collection<Claim> surest() {
    Map<Node, Claim> surest = new LinkedHashMap<>();
    for (Claim claim : graph.claims()) {
      surest.merge(
          Iris.claim(graph.article(), claim),
          claim,
          (one, other) -> other.confidence() > one.confidence() ? other : one);
    }
    return surest.values();
  }

  /** The node of what fills an object's side: an entity's, or the words themselves. */
  static Node node(Filler filler) {
    return filler instanceof EntityFiller entity
        ? Iris.entity(entity.entity())
        : literal(filler.label());
  }

  /** The text as a plain literal. */
  static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private void addArticle() {
    Article article = graph.article();
    Node node = Iris.article(article.name());
    claim(node, Vocabulary.TYPE, Vocabulary.ARTICLE_CLASS);
    claim(node, Vocabulary.NAME, literal(article.name()));
    claim(node, Vocabulary.DIGEST, literal(article.digest()));
    claim(node, Vocabulary.GENERATED_BY, Iris.run(run));
    article
        .date()
        .ifPresent(
            date ->
                claim(
                    node,
                    Vocabulary.DATE,
                    NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate)));
    article.title().ifPresent(title -> claim(node, Vocabulary.TITLE, literal(title)));
    article.address().ifPresent(at -> claim(node, Vocabulary.ADDRESS, Iris.address(at)));
    article.publisher().ifPresent(by -> claim(node, Vocabulary.PUBLISHER, literal(by)));
  }

  private void addText() {
    Article article = graph.article();
    claim(Iris.article(article.name()), Vocabulary.TEXT, literal(article.text()));
  }

  private void addRun() {
    Node node = Iris.run(run);
    claim(node, Vocabulary.TYPE, Vocabulary.ACTIVITY);
    claim(node, Vocabulary.SOFTWARE, literal(run.software()));
    claim(node, Vocabulary.MODEL_DIGEST, literal(run.modelDigest()));
    claim(node, Vocabulary.ONTOLOGY_DIGEST, literal(run.ontologyDigest()));
  }

  private void addEntity(Entity entity) {
    Node node = Iris.entity(entity);
    fact(node, Vocabulary.TYPE, Vocabulary.ng(entity.type()));
    fact(node, Vocabulary.LABEL, literal(entity.label()));
    for (String name : entity.names()) {
      if (!name.equals(entity.label())) {
        fact(node, Vocabulary.ALT_LABEL, literal(name));
      }
    }
    Optional<Node> known = entity.wikidata().map(Iris::wikidata);
    known.ifPresent(same -> fact(node, Vocabulary.SAME_AS, same));
  }

  private void addClaim(Claim claim) {
    if (claim.asserted()) {
      Node subject = Iris.entity(claim.subject());
      fact(subject, NodeFactory.createURI(claim.relation()), node(claim.object()));
    }
    ClaimTriples.of(graph.article(), claim, Iris.run(run)).forEach(this::claim);
  }

  private void fact(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(facts, subject, predicate, object));
  }

  private void claim(Triple triple) {
    quads.add(Quad.create(claims, triple));
  }

  private void claim(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(claims, subject, predicate, object));
  }
}
