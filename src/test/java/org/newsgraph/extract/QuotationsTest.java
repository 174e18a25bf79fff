package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** What stands in quotation marks is the word of whoever speaks. */
@ExtendWith(FrozenTrees.class)
final class QuotationsTest {
  private final Sentences sentences;

  QuotationsTest(FrozenReader reader) {
    this.sentences = new Sentences(reader::read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "France sanctioned Lopez last year," Weber told reporters. | France sanctions Lopez, positive actual, by Weber, 2018, claim
          Lopez said: "France sanctioned Weber in an act of cowardice." | France sanctions Weber, positive actual, by Lopez, claim
          Weber said that France had sanctioned Lopez.               | France sanctions Lopez, positive actual, by Weber, claim
          According to Weber, France sanctioned Lopez.               | France sanctions Lopez, positive actual, by Weber, claim
          "Chad is calm," said Weber. "France sanctioned Lopez last year."  | France sanctions Lopez, positive actual, by Weber, 2018, claim
          Weber called the vote a "sham" and backed Lopez.           | Weber supports Lopez, positive actual, fact
          """)
  void quotationsAreNoFacts(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }
}
