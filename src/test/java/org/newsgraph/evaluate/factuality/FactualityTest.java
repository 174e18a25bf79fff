package org.newsgraph.evaluate.factuality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.evaluate.factuality.Factuality.Count;
import org.newsgraph.grammar.English;

/** What becomes a fact of sentences of which is known whether they state one. */
final class FactualityTest {
  @TempDir private Path folder;

  /** Of the sentences under "told", which state facts, it is wrongly said that they state none. */
  @Test
  void countsFalseStatementsAndFactsThatAreFound() throws IOException {
    Factuality factuality =
        Factuality.of(
            file(
                """
                # invented sentences
                kind\texpect\tsentence\tsubject\trelation\tobject\tpolarity

                denied\tnone\tFrance did not recognize Lopez.
                told\tnone\tFrance recognized Lopez and Weber.
                title\tnone\tPresident Ana Novak slept.
                office\tnone\tPresident Ana Novak slept.\t\tholdsRole
                told\tfact\tFrance recognized Lopez.\tGaul|France\trecognizes\tLopez\tpositive
                told\tfact\tFrance may recognize Lopez.\tFrance\trecognizes\tLopez\tpositive
                denied\tfact\tFrance did not recognize Lopez.\tFrance\trecognizes\tLopez\tnegative
                """),
            English.ONTOLOGY);

    assertEquals(new Count(4, 3, 2, 3, 2), factuality.total());
    assertEquals(
        ImmutableMap.of(
            "denied", new Count(1, 0, 0, 1, 1),
            "office", new Count(1, 1, 1, 0, 0),
            "title", new Count(1, 0, 0, 0, 0),
            "told", new Count(1, 2, 1, 2, 1)),
        factuality.kinds());
    assertEquals(75, factuality.total().falsehoodsPer100());
    assertEquals(
        ImmutableList.of(
            "told: France | recognizes | Lopez | positive | France recognized Lopez and Weber.",
            "told: France | recognizes | Weber | positive | France recognized Lopez and Weber.",
            "office: Ana Novak | holdsRole | President | positive | President Ana Novak slept."),
        factuality.falsehoods().stream().map(Object::toString).toList());
    assertEquals(
        ImmutableList.of(
            "told: France | recognizes | Lopez | positive | France may recognize Lopez."),
        factuality.lost().stream().map(Object::toString).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dream~maybe~France slept.; says neither none nor fact: maybe",
        "dream~none; lacks its kind or sentence",
        "dream~none~France slept.~~sleeps; names no relation: [sleeps]",
        "dream~fact~France met Lopez.~France~meets~Lopez;"
            + " does not tell subject, relation, object and polarity of its fact"
      })
  void aBrokenLineIsNamed(String line, String fault) throws IOException {
    Path file = file("# sentences\n" + line.replace('~', '\t'));

    assertEquals(
        file + ", line 2, " + fault,
        assertThrows(IOException.class, () -> Factuality.of(file, English.ONTOLOGY)).getMessage());
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("sentences.tsv"), lines);
  }
}
