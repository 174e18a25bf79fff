package org.newsgraph.graph;

import com.google.common.escape.Escaper;
import com.google.common.hash.Hashing;
import com.google.common.net.UrlEscapers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Claim.EntityFiller;
import org.newsgraph.extract.Claim.Filler;
import org.newsgraph.extract.Claim.Words;
import org.newsgraph.extract.Evidence;
import org.newsgraph.identity.Appearance;
import org.newsgraph.identity.Judgement;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.text.Span;

/** The names of the graph's nodes, made from their content: no counters, no clocks. */
public final class Iris {
  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();

  private Iris() {}

  /** The entity's node, as its article tells of it. */
  public static Node entity(Entity entity) {
    return entity(entity.key());
  }

  /** The node of the key. */
  public static Node entity(String key) {
    return NodeFactory.createURI(Namespaces.ENTITY + key);
  }

  /** The key of an entity's node. */
  static String key(Node entity) {
    return entity.getURI().substring(Namespaces.ENTITY.length());
  }

  /** The entity as its article tells of it. */
  static Node appearance(Appearance.Place place) {
    return NodeFactory.createURI(article(place.article()).getURI() + "#entity=" + place.key());
  }

  /** The judgement's node. */
  static Node judgement(Judgement judgement) {
    List<String> content =
        List.of(
            judgement.verdict().toString(), judgement.one(), judgement.other(), judgement.reason());
    return NodeFactory.createURI(Namespaces.IDENTITY + "#" + digest(content));
  }

  /** The item of Wikidata: "Q142". */
  public static Node wikidata(String item) {
    return NodeFactory.createURI(Namespaces.WIKIDATA + item);
  }

  /** The article's node. */
  public static Node article(String name) {
    return NodeFactory.createURI(Namespaces.ARTICLE + SEGMENT.escape(name));
  }

  /** Where the article can be read. */
  public static Node address(URI address) {
    return NodeFactory.createURI(address.toString());
  }

  /** The graph of what the article asserts. */
  public static Node facts(String articleName) {
    return NodeFactory.createURI(article(articleName).getURI() + "#facts");
  }

  /** The graph of what the article claims. */
  public static Node claims(String articleName) {
    return NodeFactory.createURI(article(articleName).getURI() + "#claims");
  }

  /** The graph of the claims of the article whose node or graph it is. */
  static Node claimsBeside(Node articleOrGraph) {
    return NodeFactory.createURI(articleOrGraph.getURI().replaceFirst("#.*|$", "#claims"));
  }

  /** The article's code points within the span, as a fragment after RFC 5147. */
  public static Node words(String articleName, Span span) {
    return fragment(articleName, "char", span);
  }

  /** The selector of the words by their place. */
  public static Node position(String articleName, Span span) {
    return fragment(articleName, "position", span);
  }

  /** The selector of the words by themselves. */
  public static Node quote(String articleName, Span span) {
    return fragment(articleName, "quote", span);
  }

  /**
   * The claim's node: the digest of what is said and where. How sure that is, what read it and
   * whether it is a fact may change without changing the node; so may the article's other words.
   */
  public static Node claim(Article article, Claim claim) {
    Evidence evidence = claim.evidence();
    List<Object> content =
        List.of(
            article.name(),
            claim.relation(),
            entity(claim.subject()).getURI(),
            content(claim.object()),
            claim.polarity().label(),
            claim.modality().label(),
            claim.phase().label(),
            claim.source().map(source -> entity(source).getURI()).orElse(""),
            claim
                .time()
                .map(time -> time.value() + "@" + CodePoints.of(article.text(), time.words()))
                .orElse(""),
            claim.role(),
            evidence.text(),
            CodePoints.of(article.text(), evidence.span()),
            CodePoints.of(article.text(), evidence.cue()),
            CodePoints.of(article.text(), evidence.subject()),
            evidence
                .object()
                .map(span -> CodePoints.of(article.text(), span).toString())
                .orElse(""));
    return NodeFactory.createURI(Namespaces.CLAIM + digest(content));
  }

  /** The run's node. */
  public static Node run(Run run) {
    List<String> content =
        List.of(run.software(), run.programDigest(), run.modelDigest(), run.ontologyDigest());
    return NodeFactory.createURI(Namespaces.RUN + digest(content));
  }

  /** The entry of the log with that number. */
  static Node logEntry(int number) {
    return NodeFactory.createURI(Namespaces.LOG + "#" + number);
  }

  private static Node fragment(String articleName, String kind, Span span) {
    String fragment = "#" + kind + "=" + span.begin() + "," + span.end();
    return NodeFactory.createURI(article(articleName).getURI() + fragment);
  }

  private static String content(Filler filler) {
    if (filler instanceof EntityFiller object) {
      return "<" + entity(object.entity()).getURI() + ">";
    }
    return ((Words) filler).label();
  }

  /** The digest of the things in their order. */
  static String digest(List<?> content) {
    String joined = content.stream().map(Object::toString).collect(Collectors.joining("\u001f"));
    return Hashing.sha256().hashString(joined, StandardCharsets.UTF_8).toString();
  }
}
