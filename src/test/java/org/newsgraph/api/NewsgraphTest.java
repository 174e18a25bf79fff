package org.newsgraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.newsgraph.api.Statement.Quote;

/** Newsgraph as a library, as another program sees it. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
final class NewsgraphTest {
  private final Newsgraph newsgraph = Newsgraph.builder().ontology(Path.of("ontology")).build();

  @AfterAll
  void close() {
    newsgraph.close();
  }

  @Test
  void aStatementHasItsPartiesAndItsWords() {
    String text = "Prices rose. Japan accused Ana Lopez of fraud on Thursday.";
    Statement statement = only(newsgraph.read(text, LocalDate.parse("2019-02-02")));

    assertEquals("Japan accuses Ana Lopez", statement.toString());
    assertEquals("https://newsgraph.org/ontology#accuses", statement.relationIri());
    assertTrue(statement.isFact());
    assertEquals("Country", statement.subject().type().orElse(""));
    assertEquals("Q17", statement.subject().wikidata().orElse(""));
    assertEquals("2019-01-31", statement.time());
    Quote cue = statement.cue();
    assertEquals("accused", cue.words());
    assertEquals("accused", text.substring(cue.begin(), cue.end()));
    assertEquals(text.indexOf("Japan"), statement.sentence().begin());
    assertTrue(statement.confidence() > 0.5, statement.confidence() + "");
  }

  @Test
  void whatIsNoFactSaysWhy() {
    assertEquals(
        ImmutableList.of(
            "Japan recognizes Ana Lopez (denied)", "Spain recognizes Ana Lopez (intended)"),
        lines("Japan does not recognize Ana Lopez. Spain plans to recognize Ana Lopez."));
    Statement told = only(newsgraph.read("Kenya said that Japan had arrested Ana Lopez."));
    assertFalse(told.isFact());
    assertEquals("Kenya", told.source().orElseThrow().label());
  }

  @Test
  void whoeverIsNamedOnLinesOfTheirOwnIsMeantByTheWordsAbove() {
    assertEquals(
        ImmutableList.of("Japan sanctions Anna Novak", "Japan sanctions Peter Weber"),
        lines(
                """
                Japan imposed sanctions on the following generals:

                1. Anna Novak
                2. Peter Weber, of Lima

                Garcia slept.
                """)
            .stream()
            .filter(line -> line.contains(" sanctions "))
            .toList());
    assertEquals(
        ImmutableList.of("Japan sanctions Acme Ltd", "Japan sanctions Bolero Corp"),
        lines("Japan sanctioned two firms:\n- Acme Ltd\n- Bolero Corp\nGarcia slept."));
  }

  @Test
  void wordsFillAPlaceToo() {
    Statement role = newsgraph.read("Ana Lopez is the president of Chad.").get(0);

    assertEquals("holdsRole", role.relation());
    assertEquals("president", role.object().label());
    assertTrue(role.object().iri().isEmpty());
  }

  @Test
  void noWordsStateNothing() {
    assertEquals(List.of(), newsgraph.read(" \n"));
    assertEquals(List.of(), newsgraph.read("It rained."));
  }

  @Test
  void aFolderThatIsNoneIsTold() {
    assertThrows(
        UncheckedIOException.class,
        () -> Newsgraph.builder().ontology(Path.of("no/such/folder")).build());
  }

  /** The guide shows the example's own lines, and what it prints. */
  @Test
  void theGuideShowsWhatRuns() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/newsgraph/api/FirstStatements.java"));
    String example =
        source
            .substring(source.indexOf("// begin") + 9, source.indexOf("    // end"))
            .replaceAll("(?m)^    ", "");
    StringBuilder out = new StringBuilder();
    FirstStatements.main(out);
    String guide = Files.readString(Path.of("docs/java-api.md"));

    assertTrue(guide.contains("```java\n" + example + "```"), example);
    assertTrue(guide.contains("```text\n" + out + "```"), out.toString());
  }

  private ImmutableList<String> lines(String text) {
    return newsgraph.read(text).stream()
        .map(Statement::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static Statement only(List<Statement> statements) {
    assertEquals(1, statements.size(), statements.toString());
    return statements.get(0);
  }
}
