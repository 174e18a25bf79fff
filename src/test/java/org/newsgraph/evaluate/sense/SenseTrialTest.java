package org.newsgraph.evaluate.sense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.Nobody;
import org.newsgraph.evaluate.Score.Difference;
import org.newsgraph.grammar.English;

/** How often senses are right on a small gold. */
final class SenseTrialTest {
  @TempDir private static Path folder;

  private static ImmutableList<SenseRecord> records;

  @BeforeAll
  static void read() throws IOException, UnreadableArticleException {
    Files.writeString(
        folder.resolve("one.txt"),
        "Chad attacked Niger. Kenya attacked Uganda. Spain recognized Lopez. Spain met Lopez.");
    Files.writeString(
        folder.resolve("one.jsonl"),
        """
        {"subject":["Kenya"],"relation":"attacks","object":["Uganda"],"polarity":"negative"}
        {"subject":["Spain"],"relation":"recognizes","object":["Lopez"],"polarity":"positive"}
        {"subject":["Spain"],"relation":"meets","object":["Lopez"],"polarity":"positive",\
        "optional":true}
        """);
    Files.writeString(folder.resolve("two.txt"), "Spain recognized Lopez.");
    Files.writeString(folder.resolve("two.jsonl"), "");
    records = SenseTrial.records(folder, English.ONTOLOGY, Nobody.WATCHES);
  }

  @Test
  void theWorstComeFirst() {
    assertEquals(
        ImmutableList.of(
            "attack-v-attacks 2 0 0 2", "recognize-v-recognizes 2 1 0 1", "meet-v-meets-1 1 0 1 0"),
        records.stream().map(SenseTrialTest::brief).toList());
  }

  @Test
  void eachFiringIsToldWithItsSentence() {
    SenseRecord attack = records.get(0);

    assertEquals(
        ImmutableList.of(
            "one: Chad | attacks | Niger | positive | Chad attacked Niger.",
            "one: Kenya | attacks | Uganda | positive | Kenya attacked Uganda."),
        attack.cases(Verdict.WRONG).stream().map(Difference::toString).toList());
  }

  @Test
  void theFileHoldsTheCountsSortedBySense() throws IOException {
    Path file = folder.resolve("record.tsv");

    RecordFile.write(file, records);

    List<String> lines = Files.readAllLines(file);
    assertEquals("sense\tfired\tright\toptional\twrong", lines.get(0));
    assertEquals(lines.stream().skip(1).sorted().toList(), lines.subList(1, lines.size()));
    assertTrue(lines.get(1).endsWith("#attack-v-attacks\t2\t0\t0\t2"), lines.get(1));
  }

  private static String brief(SenseRecord record) {
    return "%s %d %d %d %d"
        .formatted(
            record.proposer().substring(record.proposer().indexOf('#') + 1),
            record.fired(),
            record.right(),
            record.optional(),
            record.wrong());
  }
}
