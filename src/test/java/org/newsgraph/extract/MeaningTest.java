package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What negation, modality, phase, reporting and time make of a relation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MeaningTest {
  private Sentences sentences;

  @BeforeAll
  void open() throws IOException {
    sentences = Sentences.open();
  }

  @AfterAll
  void close() {
    sentences.close();
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
