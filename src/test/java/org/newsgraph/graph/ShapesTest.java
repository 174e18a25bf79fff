package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.entity.Entity;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.read.Ontology;

@TestInstance(Lifecycle.PER_CLASS)
class ShapesTest {
  private static final Entity FRANCE = entity("Country", "France", "Paris");
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez");
  private static final Entity SENATE = entity("Organization", "Senate");

  private final GraphStore store;
  private final Shapes shapes;

  ShapesTest(@TempDir Path temp) throws IOException {
    store = GraphStore.open(temp.resolve("store"));
    Ontology ontology = Ontology.read(Path.of("ontology"));
    store.putOntology(ontology);
    shapes = Shapes.of(ontology);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private String check() {
    return shapes.check(store).violations().stream()
        .map(Shapes.Violation::toString)
        .collect(Collectors.joining("\n"));
  }

  private static ArticleGraph sound() {
    SampleArticle article = new SampleArticle("a.txt", "2019-02-02");
    article.appeared("\ud83d\ude00 France decides", "https://news.example/a?b=c", "Evening News");
    article.says("\ud83d\ude00 So Lopez meets France.", LOPEZ, "meets", FRANCE);
    article
        .says("France recognizes Lopez on Thursday.", FRANCE, "recognizes", LOPEZ)
        .time("2019-01-31", "on Thursday")
        .role("president");
    article.says("Lopez leads, leader of all.", LOPEZ, "holdsRole", "leader");
    article.says("The Senate is part of France.", SENATE, "partOf", FRANCE);
    article
        .says("France may support Lopez.", FRANCE, "supports", LOPEZ)
        .modality(Modality.POSSIBLE);
    article
        .says("Lopez says France stopped to oppose the Senate in 2018.", FRANCE, "opposes", SENATE)
        .negative()
        .phase(Phase.END)
        .source(LOPEZ)
        .time("2018", "2018");
    return article.graph();
  }

  @Test
  void everyGraphThatIsPutConforms() {
    store.put(sound(), RUN);
    assertEquals("", check());
    assertTrue(shapes.check(store).conforms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE { ?c rdf:object ?o } WHERE { ?c rdf:object ?o } | a claim needs one object, an entity or words
          INSERT { ?c ng:polarity ng:negative } WHERE { ?c ng:polarity ng:positive } | a claim is either positive or negative
          INSERT { ?c ng:phase ng:actual } WHERE { ?c a ng:Claim } | a claim's phase is begin, continue or end
          DELETE { ?c ng:confidence ?x } INSERT { ?c ng:confidence 1.5 } WHERE { ?c ng:confidence ?x } | a claim needs one confidence from 0 to 1
          DELETE { ?c ng:timeWords ?x } WHERE { ?c ng:timeWords ?x } | a claim with a time needs its words and its day
          INSERT { ex:France ng:supports ex:Senate } WHERE {} | has no asserted claim behind it
          DELETE { ex:France ng:recognizes ?x } WHERE { ex:France ng:recognizes ?x } | and a fact of the graph
          DELETE { ?e a ng:Country } INSERT { ?e a ng:Place } WHERE { ?e a ng:Country } | of a fact is not in the relation's domain
          DELETE { ?e a ng:Person } INSERT { ?e a ng:Place } WHERE { ?e a ng:Person } | of a fact is not in the relation's range
          DELETE { ?p oa:end ?x } INSERT { ?p oa:end "0"^^xsd:nonNegativeInteger } WHERE { ?p oa:end ?x ; oa:start ?s FILTER (?s > 0) } | start that is not after its end
          DELETE { ?q oa:exact ?x } WHERE { ?q oa:exact ?x } | a quote needs its words
          DELETE { ?e rdfs:label ?x } WHERE { ?e rdfs:label ?x ; owl:sameAs ?y } | a claim needs one subject, an entity
          INSERT { ?a ng:text "x" } WHERE { ?a a ng:Article } | an article has at most one text
          DELETE { ?a ng:text ?x } INSERT { ?a ng:text ?y } WHERE { ?a ng:text ?x BIND (CONCAT("x", ?x) AS ?y) } | the article's text has other words than
          DELETE { ?a schema:url ?x } INSERT { ?a schema:url "x" } WHERE { ?a schema:url ?x } | an article has at most one address
          INSERT { ?a schema:headline "x" } WHERE { ?a a ng:Article } | an article has at most one title
          INSERT { ?a schema:publisher "x" } WHERE { ?a a ng:Article } | an article has at most one publisher's name
          DELETE { ?a ng:digest ?x } WHERE { ?a a ng:Article ; ng:digest ?x } | an article needs one SHA-256 digest
          """)
  void spoiledGraphIsFoundOut(String update, String message) {
    store.put(sound(), RUN);
    SpoiledStore.update(store, update);
    assertTrue(check().contains(message), () -> update + " gives\n" + check());
  }
}
