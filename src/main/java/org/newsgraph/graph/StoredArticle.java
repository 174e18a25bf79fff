package org.newsgraph.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.text.Span;

/** An article's two graphs, read back. */
final class StoredArticle {
  private static final Comparator<StoredClaim> BY_PLACE =
      comparing((StoredClaim claim) -> claim.evidence().sentence().span())
          .thenComparing(claim -> claim.evidence().cue().span())
          .thenComparing(StoredClaim::iri);

  private final String name;
  private final Graph facts;
  private final Graph claims;

  StoredArticle(DatasetGraph data, String name) {
    this.name = name;
    facts = data.getGraph(Iris.facts(name));
    claims = data.getGraph(Iris.claims(name));
  }

  /** Its claims in the order of the text. */
  ImmutableList<StoredClaim> claims() {
    return claims.stream(Node.ANY, Vocabulary.TYPE, Vocabulary.CLAIM_CLASS)
        .map(Triple::getSubject)
        .map(this::claim)
        .sorted(BY_PLACE)
        .collect(toImmutableList());
  }

  private StoredClaim claim(Node claim) {
    return new StoredClaim(
        claim.getURI(),
        name,
        expect(claim, Vocabulary.PREDICATE).getLocalName(),
        entity(expect(claim, Vocabulary.SUBJECT)),
        filler(expect(claim, Vocabulary.OBJECT)),
        expect(claim, Vocabulary.POLARITY, Polarity.values(), Polarity::label),
        expect(claim, Vocabulary.MODALITY, Modality.values(), Modality::label),
        find(claim, Vocabulary.PHASE)
            .map(phase -> value(phase, Phase.values(), Phase::label))
            .orElse(Phase.NONE),
        find(claim, Vocabulary.ATTRIBUTED_TO).map(this::entity),
        text(claim, Vocabulary.TIME),
        text(claim, Vocabulary.ROLE),
        Double.parseDouble(text(claim, Vocabulary.CONFIDENCE)),
        Boolean.parseBoolean(text(claim, Vocabulary.ASSERTED)),
        expect(claim, Vocabulary.SENSE).getURI(),
        evidence(claim));
  }

  private StoredClaim.Filler filler(Node node) {
    return node.isLiteral() ? new StoredClaim.Words(node.getLiteralLexicalForm()) : entity(node);
  }

  private StoredClaim.Entity entity(Node node) {
    return new StoredClaim.Entity(
        node.getURI(),
        text(node, Vocabulary.LABEL),
        names(node),
        expect(node, Vocabulary.TYPE).getLocalName());
  }

  private ImmutableSortedSet<String> names(Node entity) {
    return Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
        .flatMap(property -> objects(entity, property))
        .map(Node::getLiteralLexicalForm)
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private StoredClaim.Evidence evidence(Node claim) {
    Node sentence = expect(claim, Vocabulary.SENTENCE);
    return new StoredClaim.Evidence(
        number(sentence, Vocabulary.SENTENCE_INDEX),
        quote(sentence),
        quote(expect(claim, Vocabulary.CUE)),
        quote(expect(claim, Vocabulary.SUBJECT_WORDS)),
        find(claim, Vocabulary.OBJECT_WORDS).map(this::quote),
        find(claim, Vocabulary.TIME_WORDS).map(this::quote));
  }

  private StoredClaim.Quote quote(Node words) {
    Node position = selector(words, Vocabulary.START);
    Span span = new Span(number(position, Vocabulary.START), number(position, Vocabulary.END));
    return new StoredClaim.Quote(span, text(selector(words, Vocabulary.EXACT), Vocabulary.EXACT));
  }

  private Node selector(Node words, Node property) {
    return objects(words, Vocabulary.HAS_SELECTOR)
        .filter(selector -> claims.contains(selector, property, Node.ANY))
        .findFirst()
        .orElseThrow(() -> new GraphException("The store is damaged: no words at " + words + "."));
  }

  /** The property's value, the first in order where there are several. */
  private Optional<Node> find(Node subject, Node property) {
    return objects(subject, property).min(comparing(NTriples::print));
  }

  private Node expect(Node subject, Node property) {
    return find(subject, property)
        .orElseThrow(
            () ->
                new GraphException(
                    "The store is damaged: " + subject + " has no " + property + "."));
  }

  private <E> E expect(Node subject, Node property, E[] values, Function<E, String> label) {
    return value(expect(subject, property), values, label);
  }

  private static <E> E value(Node term, E[] values, Function<E, String> label) {
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equals(term.getLocalName()))
        .findFirst()
        .orElseThrow(
            () -> new GraphException("The store is damaged: a claim's standing is " + term + "."));
  }

  /** The property's words, empty where it has no value. */
  private String text(Node subject, Node property) {
    return find(subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  private int number(Node subject, Node property) {
    return Integer.parseInt(expect(subject, property).getLiteralLexicalForm());
  }

  private Stream<Node> objects(Node subject, Node property) {
    return Stream.concat(
            claims.stream(subject, property, Node.ANY), facts.stream(subject, property, Node.ANY))
        .map(Triple::getObject);
  }
}
