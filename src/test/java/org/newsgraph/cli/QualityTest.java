package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.cli.Shell.newsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Shell.Answer;

/** The page that tells how good the program is. */
@Tag("slow")
final class QualityTest {
  private static final String GOLD = "src/test/resources/gold";

  @TempDir private Path folder;

  @Test
  void tellsTheFiguresOfWhatIsGivenAndWhatIsNot() throws IOException {
    Path sentences =
        Files.writeString(
            folder.resolve("sentences.tsv"),
            "told\tnone\tFrance recognized Lopez.\ndenied\tnone\tFrance did not sleep.\n");

    String page = page("news=" + GOLD, "dev=" + GOLD, "sentences=" + sentences);

    assertTrue(page.contains("\nNot measured this time: seeds.\n"), page);
    assertTrue(
        page.contains("\n| set | statements | P | R | F1 | right | given | in the gold |\n"));
    assertTrue(page.contains("\n| news | relations | "), page);
    assertTrue(page.contains("\n| dev | facts | "), page);
    assertTrue(page.contains("\n## The relations of dev\n"), page);
    assertTrue(page.contains("\n| NOT_TRIED | 0 | 1 | "), page);
    assertTrue(page.contains("1 became one or more: 50.0 false statements per 100"), page);
    assertFalse(page.contains(folder.toString()), page);
  }

  @Test
  void leavesOutWhatIsNotGiven() throws IOException {
    String page = page("seeds=" + GOLD);

    assertTrue(page.contains("\nNot measured this time: news, dev, sentences.\n"), page);
    assertFalse(page.contains("Why statements"), page);
    assertFalse(page.contains("What is no fact"), page);
  }

  @Test
  void anUnknownSetIsNamed() {
    Answer answer = newsgraph("quality", folder.resolve("page.md").toString(), "old=" + GOLD);

    assertEquals(ExitCode.USAGE, answer.code());
    assertEquals(
        "newsgraph: The sets are [seeds, news, dev, sentences], not [old].\n", answer.err());
  }

  private String page(String... sets) throws IOException {
    Path file = folder.resolve("page.md");
    String[] words = new String[sets.length + 2];
    words[0] = "quality";
    words[1] = file.toString();
    System.arraycopy(sets, 0, words, 2, sets.length);
    Answer answer = newsgraph(words);
    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    return Files.readString(file);
  }
}
