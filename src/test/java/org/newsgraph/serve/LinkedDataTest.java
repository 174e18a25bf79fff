package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.query.SavedQuery;

/** What the endpoint tells programs of itself and of the things in the graph. */
@Tag("slow")
final class LinkedDataTest {
  private static final SavedQuery ROLES =
      SavedQuery.parse("roles", "# title: Who is <what>\nSELECT ?who { ?who ?is ?what }");

  @TempDir private Path folder;
  private GraphStore store;
  private Endpoint endpoint;
  private Client client;

  @BeforeEach
  void serveOneTriple() throws IOException {
    store = GraphStore.open(folder);
    Quad quad = Client.quad("https://newsgraph.org/article/a");
    Txn.executeWrite(store.dataset(), () -> store.dataset().add(quad));
    endpoint = Endpoint.start(store, ImmutableList.of(ROLES), Endpoint.Options.local(0));
    client = new Client(endpoint.address());
  }

  @AfterEach
  void stop() {
    endpoint.close();
    store.close();
  }

  @Test
  void namesAreSearchedByWords() throws Exception {
    SampleNews.putInto(store);
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?who { ?who text:query '%s' }";

    String found = client.ask(query.formatted("president +orlov*")).body();
    assertTrue(found.contains("https://newsgraph.org/entity/Mira_Orlova"), found);
    String other = client.ask(query.formatted("nobody")).body();
    assertTrue(!other.contains("entity"), other);
    HttpResponse<String> wrong = client.ask(query.formatted("(\"orlova"));
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("text:query"), wrong.body());
  }

  @Test
  void describesItself() throws Exception {
    Graph description =
        Client.parse(
            client.send(client.request("newsgraph/sparql").setHeader("Accept", "text/turtle")));

    Node service = NodeFactory.createURI(endpoint.address() + "newsgraph/sparql");
    assertTrue(
        description.contains(
            service,
            NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"),
            service));
    assertTrue(
        description.contains(
            NodeFactory.createURI(endpoint.address() + "queries/roles"),
            NodeFactory.createURI("http://www.w3.org/ns/shacl#select"),
            NodeFactory.createLiteralString(ROLES.text())));
  }

  @Test
  void countsWhatItHolds() throws Exception {
    Node thing = NodeFactory.createURI("urn:Thing");
    Txn.executeWrite(
        store.dataset(),
        () -> {
          for (String name : List.of("urn:one", "urn:two")) {
            store.dataset().add(thing, NodeFactory.createURI(name), RDF.type.asNode(), thing);
          }
        });
    Graph counts =
        Client.parse(
            client.sendOn(client.request(".well-known/void").setHeader("Accept", "text/turtle")));

    assertEquals("1", partition(counts, "property", "urn:p", "triples"));
    assertEquals("2", partition(counts, "class", "urn:Thing", "entities"));
  }

  /** How many the partition of that class or property has. */
  private static String partition(Graph counts, String kind, String iri, String what) {
    String terms = "http://rdfs.org/ns/void#";
    Node of = NodeFactory.createURI(terms + kind);
    Node partition = counts.find(Node.ANY, of, NodeFactory.createURI(iri)).next().getSubject();
    return counts
        .find(partition, NodeFactory.createURI(terms + what), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsgraph/data?default", "newsgraph/data?graph=urn:other"})
  void turtleHasPrefixes(String path) throws Exception {
    Txn.executeWrite(store.dataset(), () -> store.dataset().add(Client.quad("urn:other")));

    String turtle = client.send(client.request(path).setHeader("Accept", "text/turtle")).body();

    assertTrue(turtle.contains("https://newsgraph.org/ontology#"), turtle);
  }

  @Test
  void peopleGetPagesOfThingsAndProgramsTheirGraph() throws Exception {
    Node thing = NodeFactory.createURI("https://newsgraph.org/entity/łódź");
    Quad quad = Quad.create(thing, thing, NodeFactory.createURI("urn:is"), thing);
    Txn.executeWrite(store.dataset(), () -> store.dataset().add(quad));
    String path = "entity/%C5%82%C3%B3d%C5%BA";

    HttpResponse<String> page =
        client.send(
            client.request(path).setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    assertEquals("text/html;charset=utf-8", Client.type(page).replace(" ", ""));
    for (String accept : ImmutableList.of("text/turtle", "application/ld+json")) {
      HttpResponse<String> graph = client.sendOn(client.request(path).setHeader("Accept", accept));
      assertEquals(accept, Client.type(graph).replaceAll(";.*", ""));
      assertTrue(Client.parse(graph).contains(quad.asTriple()), graph.body());
    }
  }

  @Test
  void slashesInNamesOfArticlesAreNoPath() throws Exception {
    Node article = NodeFactory.createURI("https://newsgraph.org/article/mon%2F1.txt");
    Quad quad = Quad.create(article, article, NodeFactory.createURI("urn:is"), article);
    Txn.executeWrite(store.dataset(), () -> store.dataset().add(quad));

    HttpResponse<String> graph =
        client.sendOn(client.request("article/mon%2F1.txt").setHeader("Accept", "text/turtle"));

    assertTrue(Client.parse(graph).contains(quad.asTriple()), graph.body());
  }
}
