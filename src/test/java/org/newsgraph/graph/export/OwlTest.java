package org.newsgraph.graph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.read.Ontology;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/** The export with the ontology as the library behind Protege reads it. */
final class OwlTest {
  private static final Entity FRANCE = SampleArticle.entity("Country", "France", "Paris");
  private static final Entity LOPEZ = SampleArticle.entity("Person", "Ana Lopez", "Lopez");

  @TempDir private Path folder;

  @Test
  void opensWithinOwl2Dl() throws Exception {
    OWLOntology read = open(export("store"));

    assertEquals(
        ImmutableList.of(),
        new OWL2DLProfile()
            .checkOntology(read).getViolations().stream().map(Object::toString).toList());
  }

  @Test
  void factsAreAssertionsOfObjectProperties() throws Exception {
    OWLOntology read = open(export("store"));

    OWLDataFactory make = read.getOWLOntologyManager().getOWLDataFactory();
    assertTrue(
        read.containsAxiom(
            make.getOWLObjectPropertyAssertionAxiom(
                make.getOWLObjectProperty(IRI.create(Namespaces.NG + "recognizes")),
                make.getOWLNamedIndividual(IRI.create(Namespaces.ENTITY + "France")),
                make.getOWLNamedIndividual(IRI.create(Namespaces.ENTITY + "Ana_Lopez")))));
    assertEquals(
        ImmutableSet.of(),
        read.annotationPropertiesInSignature()
            .map(property -> property.getIRI().toString())
            .filter(iri -> iri.startsWith(Namespaces.OA) || iri.startsWith(Namespaces.PROV))
            .collect(ImmutableSet.toImmutableSet()));
  }

  @Test
  void twoStoresGiveTheSameBytes() throws Exception {
    assertEquals(export("store"), export("other"));
  }

  private String export(String name) throws Exception {
    SampleArticle article = new SampleArticle("a.txt", "2019-02-02");
    article.appeared("Recognized", "https://news.example/a", "Example News");
    article
        .says("France recognizes Lopez in 2018.", FRANCE, "recognizes", LOPEZ)
        .time("2018", "2018")
        .role("acting president");
    article.says("Lopez holds the role of leader.", LOPEZ, "holdsRole", "leader").negative();
    article.says("France may support Lopez.", FRANCE, "supports", LOPEZ).source(LOPEZ);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphStore store = GraphStore.open(folder.resolve(name))) {
      store.putOntology(Ontology.read(Path.of("ontology")));
      store.put(article.graph(), SampleArticle.RUN);
      Exports.writeWithOntology(store, out);
    }
    return out.toString(UTF_8);
  }

  private static OWLOntology open(String turtle) throws Exception {
    byte[] bytes = turtle.getBytes(UTF_8);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(new ByteArrayInputStream(bytes));
  }
}
