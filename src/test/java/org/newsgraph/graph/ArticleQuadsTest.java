package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;

class ArticleQuadsTest {
  private static final String EXPECTED =
      "src/test/resources/org/newsgraph/graph/quads/expected.trig";
  private static final Entity FRANCE = entity("Country", "France", "Paris");
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez");

  private static ArticleGraph graph(String name) {
    SampleArticle article = new SampleArticle(name, "2019-02-02");
    article
        .says("France recognizes Lopez on Thursday.", FRANCE, "recognizes", LOPEZ)
        .time("2019-01-31", "on Thursday")
        .role("acting president");
    article
        .says("Lopez said that Paris stopped to support France in 2018.", FRANCE, "supports", LOPEZ)
        .negative()
        .modality(Modality.INTENDED)
        .phase(Phase.END)
        .source(LOPEZ)
        .time("2018", "2018");
    return article.graph();
  }

  private static ImmutableSet<Quad> quads(String name) {
    return ArticleQuads.of(graph(name), RUN);
  }

  @Test
  void articleBecomesTwoGraphs() {
    DatasetGraph actual = DatasetGraphFactory.create();
    quads("a b.txt").forEach(actual::add);
    DatasetGraph expected = RDFDataMgr.loadDatasetGraph(EXPECTED);
    assertTrue(
        IsoMatcher.isomorphic(expected, actual),
        () -> quads("a b.txt").stream().map(Quad::toString).collect(Collectors.joining("\n")));
  }

  @Test
  void nothingIsABlankNode() {
    for (Quad quad : quads("a.txt")) {
      assertTrue(quad.getSubject().isURI() && !quad.getObject().isBlank(), quad.toString());
    }
  }

  @Test
  void articleTellsWhereItAppearedAndWhatItSays() {
    SampleArticle article = new SampleArticle("a.txt", "");
    article.appeared("France decides", "https://news.example/a?b=c", "Evening News");
    article.says("France recognizes Lopez.", FRANCE, "recognizes", LOPEZ);
    ImmutableSet<Quad> quads = ArticleQuads.of(article.graph(), RUN);
    assertEquals(ImmutableSet.of("France decides"), values(quads, Vocabulary.TITLE));
    assertEquals(ImmutableSet.of("https://news.example/a?b=c"), values(quads, Vocabulary.ADDRESS));
    assertEquals(ImmutableSet.of("Evening News"), values(quads, Vocabulary.PUBLISHER));
    assertEquals(ImmutableSet.of("France recognizes Lopez.\n"), values(quads, Vocabulary.TEXT));
  }

  @Test
  void textIsAllThatIsLeftOutWithoutTexts() {
    Set<Quad> text =
        Sets.difference(
            ArticleQuads.of(graph("a.txt"), RUN), ArticleQuads.withoutText(graph("a.txt"), RUN));
    assertEquals(
        ImmutableSet.of(Vocabulary.TEXT),
        text.stream().map(Quad::getPredicate).collect(ImmutableSet.toImmutableSet()));
  }

  @Test
  void placesCountCodePoints() {
    SampleArticle article = new SampleArticle("a.txt", "");
    article.says("\ud83d\ude00\ud83d\ude00 France recognizes Lopez.", FRANCE, "recognizes", LOPEZ);
    ImmutableSet<Quad> quads = ArticleQuads.of(article.graph(), RUN);
    assertEquals(ImmutableSet.of("0", "3", "10", "21"), values(quads, Vocabulary.START));
    assertEquals(
        ImmutableSet.of("https://newsgraph.org/article/a.txt#char=10,14"),
        values(quads, Vocabulary.CUE));
    assertEquals(
        ImmutableSet.of(
            "\ud83d\ude00\ud83d\ude00 France recognizes Lopez.", "reco", "France", "Lopez"),
        values(quads, Vocabulary.EXACT));
  }

  private static ImmutableSet<String> values(ImmutableSet<Quad> quads, Node property) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(Quad::getObject)
        .map(value -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void claimsAreNamedByAllThatTheySay() {
    assertEquals(claims("a.txt"), claims("a.txt"));
    assertNotEquals(claims("a.txt"), claims("b.txt"));
    assertEquals(2, claims("a.txt").size());
  }

  @Test
  void claimKeepsItsNameWhateverReadItAndHoweverSurely() {
    Claim claim = claim(Optional.of(LOPEZ), 0.93, "sense");
    assertEquals(name(claim), name(claim(Optional.of(LOPEZ), 0.4, "other")));
    assertNotEquals(name(claim), name(claim(Optional.empty(), 0.93, "sense")));
  }

  @Test
  void surestOfThoseThatSayTheSameStays() {
    Claim sure = claim(Optional.empty(), 0.8, "lex:sure");
    Claim unsure = claim(Optional.empty(), 0.4, "lex:unsure");
    ArticleGraph both =
        new ArticleGraph(graph("a.txt").article(), ImmutableList.of(unsure, sure, unsure));
    assertEquals(
        ImmutableList.of("lex:sure"),
        ArticleQuads.of(both, RUN).stream()
            .filter(quad -> quad.getPredicate().equals(Vocabulary.SENSE))
            .map(quad -> quad.getObject().getURI())
            .toList());
  }

  private static Node name(Claim claim) {
    return Iris.claim(graph("a.txt").article(), claim);
  }

  private static Claim claim(Optional<Entity> source, double confidence, String sense) {
    Claim made = graph("a.txt").claims().get(1);
    return new Claim(
        made.relation(),
        made.subject(),
        made.object(),
        made.polarity(),
        made.modality(),
        made.phase(),
        source,
        made.time(),
        made.role(),
        confidence,
        made.asserted(),
        sense,
        made.evidence());
  }

  private static ImmutableSet<Node> claims(String name) {
    return quads(name).stream()
        .filter(quad -> quad.getObject().equals(Vocabulary.CLAIM_CLASS))
        .map(Quad::getSubject)
        .collect(ImmutableSet.toImmutableSet());
  }
}
