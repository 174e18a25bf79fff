package org.newsgraph.extract.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The probability that signs make. */
final class MeasureTest {
  private static final String WEIGHTS =
      """
      sign\tweight
      least of a sense's\t0.300
      least of another act\t0.400
      least of another standing fact\t0.500
      least to be a fact\t0.600
      always\t0.500
      model: always\t-1.000
      model: subject: a name\t0.250
      object: a pronoun\t-1.500
      record\t1.000
      subject: a name\t0.500
      """;

  private static final String RECORDS =
      """
      sense\tfired\tright\toptional\twrong
      bad\t20\t0\t0\t20
      good\t21\t20\t1\t0
      """;

  private static final Measure MEASURE =
      Measure.find(ImmutableMap.of("en/judge.tsv", WEIGHTS, "en/record.tsv", RECORDS))
          .orElseThrow();

  @Test
  void signsAddUp() {
    double none = MEASURE.probability(Signs.NONE, "unseen");
    double name = MEASURE.probability(Signs.NONE.with("subject: a name"), "unseen");
    double both =
        MEASURE.probability(Signs.NONE.with("subject: a name").with("object: a pronoun"), "unseen");

    assertEquals(1 / (1 + Math.exp(-0.5)), none, 0.01);
    assertEquals(1 / (1 + Math.exp(-1)), name, 0.01);
    assertEquals(1 / (1 + Math.exp(0.5)), both, 0.01);
  }

  @Test
  void aSignWithoutWeightChangesNothing() {
    assertEquals(
        MEASURE.probability(Signs.NONE, "unseen"),
        MEASURE.probability(Signs.NONE.with("sentence: short"), "unseen"));
  }

  @Test
  void signsOfAModelWeighApart() {
    Signs model = Signs.NONE.with(Signs.MODEL);

    assertEquals(1 / (1 + Math.exp(1)), MEASURE.probability(model, "good"), 0.01);
    assertEquals(
        1 / (1 + Math.exp(0.75)), MEASURE.probability(model.with("subject: a name"), "good"), 0.01);
  }

  @Test
  void whoWasOftenRightIsSurer() {
    double good = MEASURE.probability(Signs.NONE, "good");
    double unseen = MEASURE.probability(Signs.NONE, "unseen");
    double bad = MEASURE.probability(Signs.NONE, "bad");

    assertTrue(good > unseen && unseen > bad, good + " " + unseen + " " + bad);
  }

  @Test
  void tellsWhatWeighsMostAgainst() {
    assertEquals(
        "too unsure, 0.38: object: a pronoun -1.5",
        MEASURE.against(Signs.NONE.with("object: a pronoun").with("subject: a name"), "unseen"));
  }

  @Test
  void isReadAsItIsWritten() {
    assertEquals(
        MEASURE,
        Measure.find(ImmutableMap.of("judge.tsv", MEASURE.text(), "record.tsv", RECORDS))
            .orElseThrow());
    assertEquals(WEIGHTS, MEASURE.text());
  }

  @Test
  void whatNoSenseSaysMustBeSurer() {
    Standard standard = Standard.of(MEASURE);
    Signs sense = Signs.NONE.with(Signs.STANDING);
    Signs model = sense.with(Signs.MODEL);

    assertTrue(standard.isClaim(sense, 0.3) && standard.isFact(sense, 0.3));
    assertFalse(standard.isClaim(model, 0.45));
    assertTrue(standard.isClaim(model, 0.5));
    assertTrue(standard.isClaim(Signs.NONE.with(Signs.UNFIT), 0.4));
    assertFalse(standard.isFact(model, 0.5));
    assertTrue(standard.isFact(model, 0.6));
    assertFalse(standard.withFact(0.9).isFact(sense, 0.8));
  }

  @Test
  void aPartOfTheRecordsCanBeTakenFromThem() {
    Records part = new Records(ImmutableSortedMap.of("bad", new Records.Count(5, 1, 0, 3)));
    Records left = MEASURE.records().minus(part);

    assertEquals(new Records.Count(17, 0, 0, 17), left.counts().get("bad"));
    assertEquals(new Records.Count(21, 20, 1, 0), left.counts().get("good"));
  }

  @Test
  void anOntologyMayHaveNone() {
    assertEquals(Optional.empty(), Measure.find(ImmutableSortedMap.of("en/record.tsv", RECORDS)));
  }

  @Test
  void brokenOnesAreToldBySheet() {
    for (String broken :
        new String[] {"sign\tweight\n", WEIGHTS + "sentence: short\n", WEIGHTS + "long\tx\n"}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Measure.find(ImmutableMap.of("judge.tsv", broken)),
          broken);
    }
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Measure.find(ImmutableMap.of("judge.tsv", WEIGHTS, "record.tsv", RECORDS + "x\t1\n")));
  }
}
