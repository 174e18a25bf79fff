package org.newsgraph.evaluate.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.NameFolding;
import org.newsgraph.evaluate.identity.PlacedLink.Kind;
import org.newsgraph.text.Span;

/** How nodes are held against the pages that people linked. */
final class IdentityScoreTest {
  @TempDir private Path folder;

  @Test
  void nodesThatAreThePagesAgree() {
    BCubed score = score("Lima a", "Lima a", "Oslo b");
    assertEquals(new BCubed(3, 1, 1), score);
    assertEquals(1, score.f1());
  }

  @Test
  void aNodeOfTwoPagesCostsPrecision() {
    BCubed score = score("Lima a", "Lima a", "Oslo a");
    assertEquals((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, score.precision(), 1e-9);
    assertEquals(1, score.recall());
  }

  @Test
  void aPageOfTwoNodesCostsRecall() {
    BCubed score = score("Lima a", "Lima b", "Lima b");
    assertEquals(1, score.precision());
    assertEquals((1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 3, score.recall(), 1e-9);
  }

  @Test
  void whatIsMixedIsNamedTheCostliestFirst() {
    assertEquals(
        ImmutableList.of("NODE a: Lima x 2, Oslo", "PAGE Oslo: a, b"),
        new IdentityScore(ImmutableList.of(), links("Lima a", "Lima a", "Oslo a", "Oslo b"))
            .differences());
  }

  @Test
  void placesCountCodePoints() throws IOException {
    Path file =
        write(
            """
            {"id": "x", "date": "2019-02-02", "text": "\uD83D\uDE00 Lima met.", "links":
            """
                    .strip()
                + "[{\"start\": 2, \"end\": 6, \"surface\": \"Lima\", \"wiki\": \"Lima,_Peru\"}]}");
    LinkedText text = new LinkFile(file).read().get(0);
    assertEquals(ImmutableList.of(new Link(new Span(3, 7), "Lima", "Lima, Peru")), text.links());
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Path file = write("{\"id\": \"x\", \"text\": \"\"}");
    IOException error = assertThrows(IOException.class, () -> new LinkFile(file).read());
    String told = String.valueOf(error.getMessage());
    assertTrue(told.endsWith("line 1, holds no linked text"), told);
  }

  @Test
  void pagesOfOneKnownEntityAreOne() throws IOException {
    Pages pages = pages();
    assertEquals(pages.fold("Peru"), pages.fold("Republic of Peru"));
    assertEquals(pages.fold("The Lima Club"), pages.fold("Lima club"));
    assertTrue(pages.isKnown(pages.fold("Republic of Peru")));
  }

  @Test
  void anAdjectiveIsAByword() throws IOException {
    Pages pages = pages();
    assertTrue(pages.isByword(new Link(new Span(0, 8), "Peruvian", "Peruvian Army")));
    assertFalse(pages.isByword(new Link(new Span(0, 8), "Peruvian", "Peru")));
    assertFalse(pages.isByword(new Link(new Span(0, 6), "Callao", "Peruvian Army")));
  }

  @Test
  void aCapitalIsABywordUnlessItLinksToItself() throws IOException {
    Pages pages = pages();
    assertTrue(pages.isByword(new Link(new Span(0, 4), "Lima", "Government of Peru")));
    assertFalse(pages.isByword(new Link(new Span(0, 4), "Lima", "Peru")));
    assertFalse(pages.isByword(new Link(new Span(0, 4), "Lima", "Lima")));
  }

  private static Pages pages() throws IOException {
    String table =
        """
        name,type,wikidata,aliases,adjectives,people,metonyms,partOf,words
        Peru,Country,Q419,Republic of Peru,Peruvian,Peruvians,Lima,,
        """;
    return new Pages(
        Gazetteer.read(new StringReader(table), "a table"), NameFolding.ofTheProgram());
  }

  private Path write(String line) throws IOException {
    return Files.writeString(folder.resolve("links.jsonl"), line + "\n");
  }

  private static BCubed score(String... pagesAndNodes) {
    return BCubed.of(links(pagesAndNodes));
  }

  private static ImmutableList<PlacedLink> links(String... pagesAndNodes) {
    return Arrays.stream(pagesAndNodes)
        .map(line -> List.of(line.split(" ")))
        .map(
            line ->
                new PlacedLink(
                    "x",
                    new Link(new Span(0, 1), line.get(0), line.get(0)),
                    Kind.NAME,
                    line.get(0),
                    line.get(1)))
        .collect(ImmutableList.toImmutableList());
  }
}
