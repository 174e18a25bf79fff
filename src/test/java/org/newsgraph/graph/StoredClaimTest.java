package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.StoredClaim.Quote;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.text.Span;

class StoredClaimTest {
  private static final Entity FRANCE = entity("Country", "France", "Paris");
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez");

  private static ImmutableList<StoredClaim> readBack(ArticleGraph graph) {
    DatasetGraph data = DatasetGraphFactory.create();
    ArticleQuads.of(graph, RUN).forEach(data::add);
    return StoredClaim.all(data, "a b.txt");
  }

  @Test
  void claimIsReadBackAsItWasPut() {
    SampleArticle article = new SampleArticle("a b.txt", "2019-02-02");
    article
        .says("Lopez said that Paris stopped to support France in 2018.", LOPEZ, "supports", FRANCE)
        .negative()
        .modality(Modality.INTENDED)
        .phase(Phase.END)
        .source(LOPEZ)
        .time("2018", "2018")
        .role("president");
    ArticleGraph graph = article.graph();
    StoredClaim.Entity lopez =
        new StoredClaim.Entity(
            Namespaces.ENTITY + "Ana_Lopez",
            "Ana Lopez",
            ImmutableSortedSet.of("Ana Lopez", "Lopez"),
            "Person");
    StoredClaim.Entity france =
        new StoredClaim.Entity(
            Namespaces.ENTITY + "France",
            "France",
            ImmutableSortedSet.of("France", "Paris"),
            "Country");
    assertEquals(
        ImmutableList.of(
            new StoredClaim(
                Iris.claim(graph.article(), graph.claims().get(0)).getURI(),
                "a b.txt",
                "supports",
                lopez,
                france,
                Polarity.NEGATIVE,
                Modality.INTENDED,
                Phase.END,
                Optional.of(lopez),
                "2018",
                "president",
                0.93,
                false,
                Namespaces.LEXICON + "supports-1",
                new StoredClaim.Evidence(
                    0,
                    new Quote(
                        new Span(0, 56),
                        "Lopez said that Paris stopped to support France in 2018."),
                    new Quote(new Span(33, 37), "supp"),
                    new Quote(new Span(0, 5), "Lopez"),
                    Optional.of(new Quote(new Span(41, 47), "France")),
                    Optional.of(new Quote(new Span(51, 55), "2018"))))),
        readBack(graph));
  }

  @Test
  void claimsComeInTheOrderOfTheText() {
    SampleArticle article = new SampleArticle("a b.txt", "");
    article.says("Lopez leads, leader of all.", LOPEZ, "holdsRole", "leader");
    article.says("France recognizes Lopez.", FRANCE, "recognizes", LOPEZ);
    article.says("France may support Lopez.", FRANCE, "supports", LOPEZ);
    assertEquals(
        ImmutableList.of("holdsRole leader", "recognizes Ana Lopez", "supports Ana Lopez"),
        readBack(article.graph()).stream()
            .map(claim -> claim.relation() + " " + claim.object().label())
            .toList());
  }
}
