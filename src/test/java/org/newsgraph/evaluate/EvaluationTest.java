package org.newsgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.read.Ontology;

/** The score of a small export against a small gold, whose figures were counted by hand. */
@Tag("slow")
final class EvaluationTest {
  private static Evaluation evaluation;

  @BeforeAll
  static void score() throws IOException, URISyntaxException {
    evaluation =
        Evaluation.of(
            resource("/gold"),
            resource("/gold-statements.jsonl"),
            Ontology.read(Path.of("ontology")));
  }

  @Test
  void eachViewCountsWhatItLooksAt() {
    assertEquals(
        ImmutableList.of(
            "all: 4 right of 7, 5 in the gold",
            "relations: 3 right of 5, 4 in the gold",
            "relations, strict: 2 right of 5, 4 in the gold",
            "relations, PLOVER type: 3 right of 4, 4 in the gold",
            "facts: 1 right of 2, 1 in the gold"),
        counts(evaluation.views()));
  }

  @Test
  void eachRelationIsCountedActsFirst() {
    assertEquals(
        ImmutableList.of(
            "criticizes: 0 right of 1, 1 in the gold",
            "meets: 1 right of 1, 1 in the gold",
            "recognizes: 1 right of 2, 1 in the gold",
            "supports: 1 right of 1, 1 in the gold",
            "holdsRole: 1 right of 1, 1 in the gold",
            "locatedIn: 0 right of 1, 0 in the gold"),
        counts(evaluation.relations()));
  }

  @Test
  void sharesFollowFromTheCounts() {
    Score all = evaluation.all();

    assertEquals(
        "0.571 0.800 0.667",
        String.format(Locale.ROOT, "%.3f %.3f %.3f", all.precision(), all.recall(), all.f1()));
  }

  @Test
  void whatIsMissedAndWrongIsNamed() {
    assertEquals(
        ImmutableList.of(
            "second: Portugal | criticizes | O'Neill government | positive"
                + " | It criticized the O'Neill government"),
        evaluation.all().missed().stream().map(Objects::toString).toList());
    assertEquals(
        ImmutableList.of(
            "first: Okafor | locatedIn | Madrid | positive | Novak met Okafor in Madrid.",
            "second: Portugal | recognizes | Weber | positive | Portugal may support Weber.",
            "second: Portugal | criticizes | ONeills government | negative"
                + " | It criticized the O'Neill government."),
        evaluation.all().spurious().stream().map(Objects::toString).toList());
  }

  @Test
  void nothingGivenScoresZero() {
    Score none = new Score(0, 0, 0, ImmutableList.of(), ImmutableList.of());

    assertEquals(0, none.precision() + none.recall() + none.f1());
  }

  private static ImmutableList<String> counts(Map<String, Score> scores) {
    return scores.entrySet().stream()
        .map(entry -> count(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String count(String name, Score score) {
    return "%s: %d right of %d, %d in the gold"
        .formatted(name, score.right(), score.given(), score.gold());
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(EvaluationTest.class.getResource(name)).toURI());
  }
}
