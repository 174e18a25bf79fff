package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** What negation, modality, phase, reporting and time make of a relation. */
@ExtendWith(FrozenTrees.class)
final class MeaningTest {
  private final Sentences sentences;

  MeaningTest(FrozenReader reader) {
    this.sentences = new Sentences(reader::read);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya accused Spain of attacking Peru.                  | Kenya accuses Spain, positive actual, fact; Spain attacks Peru, positive actual, by Kenya, claim
          Garcia accused Novak of having supported Lopez.         | Garcia accuses Novak, positive actual, fact; Novak supports Lopez, positive actual, by Garcia, claim
          Spain was reported to have attacked Kenya.              | Spain attacks Kenya, positive actual, claim
          Rumours that Spain attacked Kenya spread on Monday.     | Spain attacks Kenya, positive actual, claim
          The fact that Spain supports Lopez angered Kenya.       | Spain supports Lopez, positive actual, fact
          Had Spain recognized Lopez, Kenya would have protested. | Spain recognizes Lopez, positive intended, claim
          Spain has not ruled out sanctions against Kenya.        | Spain sanctions Kenya, positive possible, claim
          Neither Spain nor France recognized Lopez.              | France recognizes Lopez, negative actual, claim; Spain recognizes Lopez, negative actual, claim
          Spain, but not France, supports Lopez.                  | Spain supports Lopez, positive actual, fact
          Spain supports Lopez but not Novak.                     | Spain supports Lopez, positive actual, fact
          Instead of supporting Lopez, Spain backed Novak.        | Spain supports Lopez, negative actual, claim; Spain supports Novak, positive actual, fact
          Does Spain support Lopez?                               | Spain supports Lopez, positive possible, claim
          Garcia was to meet Novak on Friday.                     | Garcia meets Novak, positive intended, 2019-02-08, claim
          A possible attack by Spain on Kenya worried France.     | Spain attacks Kenya, positive possible, claim
          The risk of an attack by Spain on Kenya grew.           | Spain attacks Kenya, positive possible, claim
          Spain warned of an attack by Kenya on Peru.             | Kenya attacks Peru, positive actual, by Spain, claim
          Few countries recognized Lopez.                         | Few countries recognizes Lopez, negative actual, claim
          """)
  void whatIsNotVouchedForIsNoFact(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }
}
