package org.newsgraph.graph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.GraphException;

class QueriesTest {
  private static final Path NO_FOLDER = Path.of("no such folder");

  private final Path folder;

  QueriesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyPackedQueryTellsWhatItAsksAndWhatComesOut() {
    Queries queries = Queries.of(NO_FOLDER);
    assertTrue(queries.all().size() >= 12, "only " + queries.all().size() + " queries");
    for (SavedQuery query : queries.all()) {
      assertFalse(query.title().isEmpty(), query.name() + " has no title");
      assertFalse(query.expects().isEmpty(), query.name() + " does not tell what comes out");
      assertTrue(query.query().hasOrderBy(), query.name() + " is not ordered");
    }
  }

  @Test
  void queriesOfTheFolderWin() throws IOException {
    Files.writeString(folder.resolve("stance.rq"), "# title: Mine\nSELECT * { ?s ?p ?o }");
    Files.writeString(folder.resolve("own.rq"), "SELECT * { ?s ?p ?o }");
    Queries queries = Queries.of(folder);
    assertEquals("Mine", queries.expect("stance").title());
    assertEquals("", queries.expect("own").title());
    assertEquals("Who recognizes whom", queries.expect("recognitions").title());
  }

  @Test
  void commentsTellTheParameters() {
    SavedQuery query =
        SavedQuery.parse(
            "q",
            """
            # title: Some
            # param a: the first, or so
            # param b: the second, default B and C
            # param c: the third, default none
            SELECT * { ?a ?b ?c }
            """);
    assertEquals(
        "[QueryParameter[name=a, description=the first, or so, standard=Optional.empty],"
            + " QueryParameter[name=b, description=the second, standard=Optional[B and C]],"
            + " QueryParameter[name=c, description=the third, standard=Optional[none]]]",
        query.parameters().toString());
    assertEquals(
        "( ?a = \"A\" ) ( ?b = \"B and C\" )",
        query.bind(Map.of("a", "A"), Optional.empty()).toString());
    assertFails(
        "The query q needs the first, or so (--param a=...).",
        () -> query.bind(Map.of("b", "B"), Optional.empty()));
    assertFails(
        "The query q has no parameter d: a, b, c.",
        () -> query.bind(Map.of("d", "D"), Optional.empty()));
    assertFails(
        "The query q gives the same answer for every day.",
        () -> query.bind(Map.of("a", "A"), Optional.of(LocalDate.parse("2019-02-02"))));
  }

  @Test
  void failuresAreNamed() throws IOException {
    Path damaged = folder.resolve("damaged.rq");
    Files.writeString(damaged, "# title: Damaged\nSELECT ?a { ?a");
    assertFails(
        "The query " + damaged + " is no SPARQL at line 2, column 13.",
        () -> SavedQuery.read(damaged));
    Path binary = folder.resolve("binary.rq");
    Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertFails(
        "The query file " + binary + " is not text in UTF-8.", () -> SavedQuery.read(binary));
    Path missing = folder.resolve("missing.rq");
    assertFails("There is no query file " + missing + ".", () -> SavedQuery.read(missing));
    GraphException unknown =
        assertThrows(GraphException.class, () -> Queries.of(NO_FOLDER).expect("nothing"));
    assertTrue(
        String.valueOf(unknown.getMessage())
            .startsWith("There is no query and no file nothing; the queries are actors, "),
        unknown.getMessage());
  }

  private static void assertFails(
      String message, org.junit.jupiter.api.function.Executable failing) {
    GraphException failure = assertThrows(GraphException.class, failing);
    assertEquals(message, failure.getMessage());
  }
}
