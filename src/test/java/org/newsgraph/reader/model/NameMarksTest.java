package org.newsgraph.reader.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.Token;

class NameMarksTest {
  @ParameterizedTest
  @CsvSource({
    "O O, []",
    "B-PER I-PER O B-ORG, '[PER 0-2, ORG 3-4]'",
    "B-PER B-PER, '[PER 0-1, PER 1-2]'",
    "I-PER I-ORG, '[PER 0-1, ORG 1-2]'",
    "O I-LOC I-LOC, [LOC 1-3]",
  })
  void marksAmountToNames(String marks, String names) {
    ImmutableList<Reading> readings =
        Stream.of(marks.split(" "))
            .map(m -> new Reading("X", "XX", Token.ROOT, "root", "O", m))
            .collect(ImmutableList.toImmutableList());
    assertEquals(
        names,
        NameMarks.names(readings).stream().map(n -> n.type() + " " + n.tokens()).toList() + "");
  }
}
