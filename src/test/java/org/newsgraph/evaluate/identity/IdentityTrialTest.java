package org.newsgraph.evaluate.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.grammar.English;

/** What links of people are, in texts that are read as they come. */
final class IdentityTrialTest {
  @TempDir private Path folder;

  private final List<String> lines = new ArrayList<>();

  @Test
  void linksAreOfTheKindThatTheirWordsTell() throws IOException {
    links("The Peruvian president Karl Weber met Anna Novak in Lima.", "Peruvian president");
    links("Chadian forces took a village near Sarbet.", "Chadian forces");
    links("Kenyan jets struck a camp.", "Kenyan");
    links("The firm paid US$20 million.", "US$");
    links(
        "Anna Novak met the Australian Federal Court's judges.",
        "Anna Novak",
        "Australian>Australia");
    IdentityScore score = score();
    assertEquals(
        "an office 2, a description 2, a nation's word 2, a sign of money 2, a part 2, a name 2",
        told(
            score,
            "an office",
            "a description",
            "a nation's word",
            "a sign of money",
            "a part",
            "a name"));
  }

  @Test
  void aPartOfANameStandsForNobody() throws IOException {
    links("Fighters hid in the Kal Meskad mountains near Sarbet.", "Kal Meskad", "Sarbet");
    assertEquals("own, own, sarbet, sarbet", nodes());
  }

  @Test
  void aTitleStandsForNobodyBesideTheName() throws IOException {
    links(
        "The Peruvian president Karl Weber met Anna Novak in Lima.",
        "Peruvian president",
        "Karl Weber");
    assertEquals("karl_weber, karl_weber, own, own", nodes());
  }

  @Test
  void aTitleWithTheNameStandsForTheNamed() throws IOException {
    links("Lawmakers blamed Sheikh Karima Sow.", "Sheikh Karima Sow");
    assertEquals("karima_sow, karima_sow", nodes());
  }

  /** The nodes of the links by the alphabet, "own" for one that the graph does not have. */
  private String nodes() throws IOException {
    return score().links().stream()
        .map(PlacedLink::node)
        .map(node -> node.startsWith("none") ? "own" : node)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String told(IdentityScore score, String... kinds) {
    return List.of(kinds).stream()
        .map(
            kind ->
                score.losses().entrySet().stream()
                    .filter(loss -> loss.getKey().startsWith(kind))
                    .map(loss -> kind + " " + loss.getValue().mentions())
                    .findFirst()
                    .orElseThrow())
        .collect(Collectors.joining(", "));
  }

  /** A text, twice, in which words link to a page of their own, or to that behind an angle. */
  private void links(String text, String... words) {
    for (int i = 0; i < 2; i++) {
      String links =
          List.of(words).stream()
              .map(each -> each.split(">"))
              .map(each -> link(text, each[0], each.length > 1 ? each[1] : each[0] + " page"))
              .collect(Collectors.joining(", "));
      lines.add(
          "{\"id\": \"%d\", \"date\": \"2019-02-02\", \"text\": \"%s\", \"links\": [%s]}"
              .formatted(lines.size(), text, links));
    }
  }

  private static String link(String text, String words, String page) {
    int begin = text.indexOf(words);
    return "{\"start\": %d, \"end\": %d, \"wiki\": \"%s\"}"
        .formatted(begin, begin + words.length(), page);
  }

  private IdentityScore score() throws IOException {
    Path file = Files.write(folder.resolve("links.jsonl"), lines);
    return IdentityTrial.of(file, English.ONTOLOGY);
  }
}
