package org.newsgraph.graph;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.article.Article;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.ClaimTime;
import org.newsgraph.extract.Evidence;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.text.Span;

/**
 * The triples of one claim: its node, and the words behind it as Web Annotation targets. Words are
 * nodes of the article, shared by all claims that rest on them.
 */
final class ClaimTriples {
  private static final int CONFIDENCE_DIGITS = 4;

  private final Article article;
  private final Claim claim;
  private final Node node;
  private final ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();

  private ClaimTriples(Article article, Claim claim) {
    this.article = article;
    this.claim = claim;
    node = Iris.claim(article, claim);
  }

  /** All triples of the claim. */
  static ImmutableSet<Triple> of(Article article, Claim claim, Node run) {
    ClaimTriples made = new ClaimTriples(article, claim);
    made.add(Vocabulary.TYPE, Vocabulary.CLAIM_CLASS);
    made.add(Vocabulary.DERIVED_FROM, Iris.article(article.name()));
    made.add(Vocabulary.GENERATED_BY, run);
    made.addStatement();
    made.addStanding();
    made.addTime();
    made.addEvidence();
    return made.triples.build();
  }

  private void addStatement() {
    add(Vocabulary.SUBJECT, Iris.entity(claim.subject()));
    add(Vocabulary.PREDICATE, NodeFactory.createURI(claim.relation()));
    add(Vocabulary.OBJECT, ArticleQuads.node(claim.object()));
    add(Vocabulary.SENSE, NodeFactory.createURI(claim.proposer()));
    if (!claim.role().isEmpty()) {
      add(Vocabulary.ROLE, ArticleQuads.literal(claim.role()));
    }
  }

  private void addStanding() {
    add(Vocabulary.POLARITY, Vocabulary.ng(claim.polarity().label()));
    add(Vocabulary.MODALITY, Vocabulary.ng(claim.modality().label()));
    if (claim.phase() != Phase.NONE) {
      add(Vocabulary.PHASE, Vocabulary.ng(claim.phase().label()));
    }
    claim.source().ifPresent(s -> add(Vocabulary.ATTRIBUTED_TO, Iris.entity(s)));
    String confidence =
        BigDecimal.valueOf(claim.confidence())
            .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
    add(Vocabulary.CONFIDENCE, NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdecimal));
    String asserted = Boolean.toString(claim.asserted());
    add(Vocabulary.ASSERTED, NodeFactory.createLiteralDT(asserted, XSDDatatype.XSDboolean));
    String denied = Boolean.toString(isDenial());
    add(Vocabulary.DENIED, NodeFactory.createLiteralDT(denied, XSDDatatype.XSDboolean));
  }

  /** Whether the article itself says, as real, that the relation does not hold or ends. */
  private boolean isDenial() {
    return claim.modality() == Modality.ACTUAL
        && claim.source().isEmpty()
        && (claim.polarity() == Polarity.NEGATIVE || claim.phase() == Phase.END);
  }

  /**
   * The time as told, and the day from which the claim counts: the time's first day or the
   * article's.
   */
  private void addTime() {
    Optional<ClaimTime> told = claim.time();
    told.ifPresent(time -> add(Vocabulary.TIME, time(time.value())));
    told.ifPresent(time -> addWords(Vocabulary.TIME_WORDS, time.words()));
    told.map(ClaimTime::firstDay)
        .or(article::date)
        .ifPresent(day -> add(Vocabulary.DAY, time(day.toString())));
  }

  private static Node time(String value) {
    XSDDatatype type =
        switch (value.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return NodeFactory.createLiteralDT(value, type);
  }

  private void addEvidence() {
    Evidence evidence = claim.evidence();
    addWords(Vocabulary.SENTENCE, evidence.span());
    Node index =
        NodeFactory.createLiteralDT(Integer.toString(evidence.sentence()), XSDDatatype.XSDinteger);
    Node sentence = Iris.words(article.name(), CodePoints.of(article.text(), evidence.span()));
    triples.add(Triple.create(sentence, Vocabulary.SENTENCE_INDEX, index));
    addWords(Vocabulary.CUE, evidence.cue());
    addWords(Vocabulary.SUBJECT_WORDS, evidence.subject());
    evidence.object().ifPresent(object -> addWords(Vocabulary.OBJECT_WORDS, object));
  }

  private void addWords(Node part, Span units) {
    Span span = CodePoints.of(article.text(), units);
    Node words = Iris.words(article.name(), span);
    Node position = Iris.position(article.name(), span);
    Node quote = Iris.quote(article.name(), span);
    add(part, words);
    add(Vocabulary.HAS_TARGET, words);
    triples.add(Triple.create(words, Vocabulary.TYPE, Vocabulary.SPECIFIC_RESOURCE));
    triples.add(Triple.create(words, Vocabulary.HAS_SOURCE, Iris.article(article.name())));
    triples.add(Triple.create(words, Vocabulary.HAS_SELECTOR, position));
    triples.add(Triple.create(words, Vocabulary.HAS_SELECTOR, quote));
    triples.add(Triple.create(position, Vocabulary.TYPE, Vocabulary.POSITION_SELECTOR));
    triples.add(Triple.create(position, Vocabulary.START, offset(span.begin())));
    triples.add(Triple.create(position, Vocabulary.END, offset(span.end())));
    triples.add(Triple.create(quote, Vocabulary.TYPE, Vocabulary.QUOTE_SELECTOR));
    String exact = article.text().substring(units.begin(), units.end());
    triples.add(Triple.create(quote, Vocabulary.EXACT, ArticleQuads.literal(exact)));
  }

  private static Node offset(int codePoints) {
    return NodeFactory.createLiteralDT(
        Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
  }

  private void add(Node predicate, Node object) {
    triples.add(Triple.create(node, predicate, object));
  }
}
