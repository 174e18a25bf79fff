package org.newsgraph.evaluate.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.evaluate.Nobody;
import org.newsgraph.extract.judge.Measure;
import org.newsgraph.grammar.English;

/** What a small gold teaches. */
final class CalibrationTest {
  private static final int ARTICLES = 40;

  @TempDir private static Path folder;
  private static Calibration calibration;

  /** Attacks are right, and meetings are wrong. */
  @BeforeAll
  static void learn() throws IOException, UnreadableArticleException {
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          folder.resolve("a" + i + ".txt"), "Kenya attacked Uganda. Weber met Novak.");
      Files.writeString(
          folder.resolve("a" + i + ".jsonl"),
          """
          {"subject":["Kenya"],"relation":"attacks","object":["Uganda"],"polarity":"positive"}
          """);
    }
    calibration = Calibration.of(folder, English.ONTOLOGY, Nobody.WATCHES);
  }

  @Test
  void whatWasRightIsSurer() throws IOException, UnreadableArticleException {
    Measure measure = calibration.measure();

    assertTrue(
        measure.weights().getOrDefault("relation: attacks", 0.0)
            > measure.weights().getOrDefault("relation: meets", 0.0));
    assertEquals(
        calibration,
        Calibration.of(folder, English.ONTOLOGY, Nobody.WATCHES),
        "not the same again");
  }

  @Test
  void theHeldOutAreJudgedOnce() {
    Reliability reliability = calibration.reliability();

    assertTrue(reliability.from(0).statements() >= 2 * ARTICLES);
    assertTrue(reliability.from(0).right() >= ARTICLES);
    assertEquals(1, reliability.from(0.9).share(), 1e-9);
  }
}
