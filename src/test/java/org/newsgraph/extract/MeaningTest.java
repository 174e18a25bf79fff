package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What negation, modality, phase, reporting and time make of a relation. */
@ExtendWith(SharedSentences.class)
final class MeaningTest {
  private final Sentences sentences;

  MeaningTest(Sentences sentences) {
    this.sentences = sentences;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France no longer recognizes Lopez as president. | France recognizes Lopez, negative actual end, as president, claim
          France did not recognize Lopez.                 | France recognizes Lopez, negative actual, claim
          France may recognize Lopez.                     | France recognizes Lopez, positive possible, claim
          France refused to recognize Lopez.              | France recognizes Lopez, negative actual, claim
          France urged Spain to recognize Lopez.          | Spain recognizes Lopez, positive requested, claim
          Moscow said that Madrid recognizes Lopez.       | Spain recognizes Lopez, positive actual, by Russia, claim
          France will recognize Lopez if he calls elections. | France recognizes Lopez, positive intended, claim
          France denied that it recognizes Lopez.         | France recognizes Lopez, negative actual, claim
          Nobody recognizes Lopez.                        | ''
          France has yet to recognize Lopez.              | France recognizes Lopez, negative actual, claim
          France recognized Lopez on Thursday.            | France recognizes Lopez, positive actual, 2019-01-31, fact
          France stopped recognizing Lopez in 2018.       | France recognizes Lopez, negative actual end, 2018, claim
          """)
  void whatIsSaidOfRecognition(String sentence, String expected) {
    assertEquals(
        expected,
        sentences.claims(sentence).stream()
            .filter(c -> c.relation().endsWith("#recognizes"))
            .map(Sentences::brief)
            .collect(Collectors.joining("; ")));
  }
}
