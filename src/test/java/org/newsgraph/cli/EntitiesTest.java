package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.cli.Shell.newsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who, from texts to what is told of it. */
@Tag("slow")
final class EntitiesTest {
  @TempDir private Path folder;
  private Path judgements;
  private String store;

  @BeforeEach
  void build() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "Paweł Kłos accused Germany of fraud.");
    Files.writeString(news.resolve("b.txt"), "Klos met Anna Smith.");
    judgements = folder.resolve("mine.csv");
    store = folder.resolve("store").toString();
    newsgraph("build", news.toString(), "--store", store);
  }

  @Test
  void theNodeIsToldWithItsReasons() {
    assertEquals(
        """
        Paweł Kłos (Person) https://newsgraph.org/entity/pawel_klos
          also called: Klos
          told of in: a.txt, b.txt
          the same: klos and pawel_klos, in 1 article: the only one whom the name fits
        """,
        entities("Klos"));
  }

  @Test
  void theUsersFileOverrulesUntilTheLineGoes() throws IOException {
    String before = entities("Klos");
    Files.writeString(judgements, "verdict,one,other,article\ndifferent,klos,pawel_klos,\n");
    assertEquals(
        """
        Klos (Person) https://newsgraph.org/entity/klos
          told of in: b.txt
          not the same: klos and pawel_klos, in 1 article: the user's word
        """,
        entities("Klos", "--decide", "--judgements", judgements.toString()));

    Files.writeString(judgements, "verdict,one,other,article\n");
    assertEquals(before, entities("Klos", "--decide", "--judgements", judgements.toString()));
  }

  @Test
  void aSplitIsUndoneWhenItsArticleGoes() {
    String before = entities("Klos");
    newsgraph("Maria Klos met Anna Smith.", false, "build", "-", "--store", store);
    assertTrue(entities("Klos").contains("not sure: klos and maria_klos"), entities("Klos"));
    String article =
        entities("Maria Klos")
            .lines()
            .filter(line -> line.contains("told of in"))
            .findFirst()
            .orElseThrow();
    newsgraph("retract", article.replaceFirst(".*: ", ""), "--store", store);
    assertEquals(before, entities("Klos"));
  }

  @Test
  void brokenFilesAndUnknownNamesAreMistakes() throws IOException {
    Files.writeString(judgements, "verdict,one,other\nalike,klos,pawel_klos\n");
    refuses("row 1, is no judgement", "Klos", "--decide", "--judgements", judgements.toString());
    Files.writeString(judgements, "one,other\nklos,pawel_klos\n");
    refuses(
        "does not begin with the line", "Klos", "--decide", "--judgements", judgements.toString());
    refuses("There is no file", "Klos", "--decide", "--judgements", folder + "/none.csv");
    refuses("nobody of the name Nemo", "Nemo");
  }

  private void refuses(String message, String... words) {
    Shell.Answer answer = answer(words);
    assertEquals(ExitCode.USAGE, answer.code());
    assertTrue(answer.err().contains(message), answer.err());
  }

  private String entities(String... words) {
    return answer(words).out();
  }

  private Shell.Answer answer(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "entities";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--store";
    all[words.length + 2] = store;
    return newsgraph(all);
  }
}
