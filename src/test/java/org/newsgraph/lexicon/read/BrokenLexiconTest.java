package org.newsgraph.lexicon.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.lexicon.Lexicon;

/** Every broken entry of a folder is named at once, each with its reason and its Turtle. */
class BrokenLexiconTest {
  private static final Path BROKEN = Path.of("src/test/resources/org/newsgraph/lexicon/broken");

  @Test
  void everyBrokenEntryIsNamedWithItsReason() {
    LexiconException broken = assertThrows(LexiconException.class, () -> compile(BROKEN));
    Model expected = RDFDataMgr.loadModel(BROKEN.resolve("broken.ttl").toString());
    assertAll(
        expected.listStatements(null, RDFS.comment, (String) null).toList().stream()
            .map(each -> named(broken, each.getSubject().getURI(), each.getString())));
  }

  @Test
  void soundEntriesAreNotNamed() {
    LexiconException broken = assertThrows(LexiconException.class, () -> compile(BROKEN));
    Model source = RDFDataMgr.loadModel(BROKEN.resolve("broken.ttl").toString());
    Set<String> marked =
        source.listSubjectsWithProperty(RDFS.comment).toList().stream()
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> named =
        broken.problems().stream()
            .map(Problem::where)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(marked, named);
  }

  @Test
  void theMessageShowsTheTurtleOfTheEntry() {
    LexiconException broken = assertThrows(LexiconException.class, () -> compile(BROKEN));
    assertTrue(
        message(broken).contains("example.org/broken#unknown-frame: unknown frame"),
        message(broken));
    assertTrue(message(broken).contains("frame:Ditransitive"), message(broken));
  }

  @Test
  void aFileThatIsNoTurtleIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.ttl"), "<x> <y> .\n");
    Files.writeString(folder.resolve("b.ttl"), "<http://a/x> a <http://a/y> .\nnot turtle\n");
    LexiconException broken = assertThrows(LexiconException.class, () -> compile(folder));
    assertTrue(message(broken).contains("a.ttl line 1"), message(broken));
    assertTrue(message(broken).contains("b.ttl line 2"), message(broken));
  }

  @Test
  void theShapesFindBrokenEntriesToo() throws IOException {
    Ontology broken = Ontology.read(BROKEN);
    Set<String> named =
        LexiconShapes.of(broken).check(broken).stream()
            .map(Problem::where)
            .map(iri -> iri.substring(iri.indexOf('#') + 1))
            .collect(Collectors.toSet());
    assertTrue(
        named.containsAll(
            Set.of(
                "unknown-relation",
                "unknown-frame",
                "no-example",
                "without-word",
                "adverb",
                "short-without-example",
                "short-unknown-pattern",
                "short-unknown-class",
                "short-unknown-value",
                "two-parts-of-speech",
                "idle",
                "empty",
                "loud",
                "worthless")),
        named.toString());
    assertTrue(!named.contains("good"), named.toString());
    assertTrue(!named.contains("follows-a-broken-pattern"), named.toString());
  }

  private static Lexicon compile(Path folder) throws IOException {
    return LexiconCompiler.compile(Ontology.read(folder));
  }

  private static String message(LexiconException broken) {
    return String.valueOf(broken.getMessage());
  }

  private static Executable named(LexiconException broken, String iri, String reason) {
    return () ->
        assertTrue(
            broken.problems().stream()
                .anyMatch(each -> each.where().equals(iri) && each.reason().contains(reason)),
            () -> iri + " should be named for: " + reason + "\n" + message(broken));
  }
}
