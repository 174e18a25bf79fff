package org.newsgraph.graph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.GraphException;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.lexicon.Modality;

@TestInstance(Lifecycle.PER_CLASS)
class ExportsTest {
  private static final Entity FRANCE = entity("Country", "France", "Paris");
  private static final Entity SPAIN = entity("Country", "Spain", "Madrid");
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez", "López");

  private final GraphStore store;
  private final GraphStore shuffled;

  ExportsTest(@TempDir Path temp) {
    store = GraphStore.open(temp.resolve("store"));
    shuffled = GraphStore.open(temp.resolve("shuffled"));
    ImmutableList<ArticleGraph> articles = articles();
    articles.forEach(article -> store.put(article, RUN));
    ImmutableList.of(articles.get(2), articles.get(0), articles.get(1), articles.get(2))
        .forEach(article -> shuffled.put(article, RUN));
  }

  @AfterAll
  void close() {
    store.close();
    shuffled.close();
  }

  private static ImmutableList<ArticleGraph> articles() {
    SampleArticle a = new SampleArticle("a.txt", "2019-02-02");
    a.says("France recognizes Lopez on Thursday.", FRANCE, "recognizes", LOPEZ)
        .time("2019-01-31", "on Thursday")
        .role("acting \"president\"");
    a.says("Lopez leads, opposition leader.", LOPEZ, "holdsRole", "leader");
    SampleArticle b = new SampleArticle("b/ö 1.txt", "");
    b.says("Spain may recognize Lopez.", SPAIN, "recognizes", LOPEZ).modality(Modality.POSSIBLE);
    b.says("Paris says Spain supports Lopez since 2018.", SPAIN, "supports", LOPEZ)
        .source(FRANCE)
        .time("2018", "2018");
    SampleArticle c = new SampleArticle("c.txt", "2019-02-04");
    c.says("France recognizes Lopez.", FRANCE, "recognizes", LOPEZ);
    return ImmutableList.of(a.graph(), b.graph(), c.graph());
  }

  private static String export(GraphStore store, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exports.write(store, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void orderOfInsertionDoesNotShow(ExportFormat format) throws IOException {
    String first = export(store, format);
    assertEquals(first, export(shuffled, format));
    assertTrue(first.endsWith("\n"), format + " ends without a line end");
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "JSONLD"})
  void formatsOfGraphsSayTheSame(ExportFormat format) throws IOException {
    DatasetGraph expected = parse(export(store, ExportFormat.NQUADS), Lang.NQUADS);
    Lang lang = format == ExportFormat.TRIG ? Lang.TRIG : Lang.JSONLD;
    assertTrue(IsoMatcher.isomorphic(expected, parse(export(store, format), lang)));
  }

  @Test
  void turtleIsTheUnionOfTheGraphsWithAHeader() throws IOException {
    DatasetGraph quads = parse(export(store, ExportFormat.NQUADS), Lang.NQUADS);
    DatasetGraph turtle = parse(export(store, ExportFormat.TURTLE), Lang.TURTLE);
    Graph expected = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(expected, quads.getUnionGraph());
    Node header = NodeFactory.createURI("https://newsgraph.org/export");
    expected.add(header, RDF.Nodes.type, OWL.Ontology.asNode());
    expected.add(
        header, OWL.imports.asNode(), NodeFactory.createURI("https://newsgraph.org/ontology"));
    assertTrue(turtle.getDefaultGraph().isIsomorphicWith(expected));
  }

  @Test
  void statementsAreOneLineForEachClaim() throws IOException {
    ImmutableList<String> lines =
        export(store, ExportFormat.STATEMENTS).lines().collect(ImmutableList.toImmutableList());
    assertEquals(5, lines.size());
    assertEquals(
        "{\"document\":\"a.txt\",\"sentence\":0,\"relation\":\"recognizes\","
            + "\"subject\":{\"iri\":\"https://newsgraph.org/entity/France\",\"label\":\"France\","
            + "\"names\":[\"France\",\"Paris\"],\"type\":\"Country\"},"
            + "\"object\":{\"iri\":\"https://newsgraph.org/entity/Ana_Lopez\","
            + "\"label\":\"Ana Lopez\",\"names\":[\"Ana Lopez\",\"Lopez\",\"López\"],"
            + "\"type\":\"Person\"},\"polarity\":\"positive\",\"modality\":\"actual\","
            + "\"phase\":\"\",\"source\":null,\"time\":\"2019-01-31\","
            + "\"role\":\"acting \\\"president\\\"\",\"confidence\":0.93,\"asserted\":true,"
            + "\"sense\":\"https://newsgraph.org/lexicon/en#recognizes-1\","
            + "\"evidence\":{\"text\":\"France recognizes Lopez on Thursday.\","
            + "\"begin\":0,\"end\":36,\"cue\":[7,11]}}",
        lines.get(0));
    assertTrue(lines.get(1).contains("\"object\":{\"label\":\"leader\"}"), lines.get(1));
    assertTrue(
        lines.get(3).contains("\"source\":{\"iri\":\"https://newsgraph.org/entity/France\""));
    assertTrue(lines.get(3).contains("\"time\":\"2018\""));
    assertTrue(lines.get(3).contains("\"asserted\":false"));
  }

  @Test
  void unknownFormatIsNamed() {
    GraphException failure = assertThrows(GraphException.class, () -> ExportFormat.expect("xml"));
    assertEquals(
        "There is no format xml: use turtle, trig, nquads, jsonld, statements.",
        failure.getMessage());
  }

  private static DatasetGraph parse(String text, Lang lang) {
    return RDFParser.create().source(new StringReader(text)).lang(lang).toDatasetGraph();
  }
}
