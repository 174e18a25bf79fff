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
          Students gathered in Lima to protest against Lopez.     | Students protests Lopez, positive actual, fact
          Students plan to gather in Lima to protest against Lopez. | Students protests Lopez, positive intended, claim
          Students marched to demand that Lopez resign.           | Students demands Lopez, positive actual, fact
          Students blocked streets to demand the resignation of Lopez. | Students demands Lopez, positive actual, fact
          Garcia was to meet Novak on Friday.                     | Garcia meets Novak, positive intended, 2019-02-08, claim
          A possible attack by Spain on Kenya worried France.     | Spain attacks Kenya, positive possible, claim
          The risk of an attack by Spain on Kenya grew.           | Spain attacks Kenya, positive possible, claim
          Spain warned of an attack by Kenya on Peru.             | Kenya attacks Peru, positive actual, by Spain, claim
          Garcia refused to sign a letter accusing Kenya.         | Garcia accuses Kenya, negative actual, claim
          Garcia will issue a decree banning Novak.               | Garcia restricts Novak, positive intended, claim
          Garcia drafted a law that bans Novak.                   | Garcia restricts Novak, positive intended, claim
          Garcia was arrested for the murder of Novak.            | Garcia attacks Novak, positive possible, claim
          Garcia was accused of the murder of Novak.              | Garcia attacks Novak, positive actual, claim
          Garcia was acquitted of the murder of Novak.            | Garcia attacks Novak, negative actual, claim
          Garcia issued a decree banning Novak.                   | Garcia restricts Novak, positive actual, fact
          Few countries recognized Lopez.                         | Few countries recognizes Lopez, negative actual, claim
          Rebels, the mayor alleged on Monday, had bombed Lima and kidnapped Garcia. | Rebels arrests Garcia, positive actual, by mayor, claim; Rebels attacks Lima, positive actual, by mayor, claim
          A diplomat described how Spain had threatened Kenya. | Spain threatens Kenya, positive actual, by diplomat, claim
          Formerly an ally of Spain, Garcia later broke with Novak. | Garcia opposes Novak, positive actual, fact; Garcia supports Spain, negative actual end, claim
          """)
  void whatIsNotVouchedForIsNoFact(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway not only backed Lund but armed her.          | Norway aids Lund, positive actual, fact; Norway supports Lund, positive actual, fact
          Not even Spain backed Garcia.                       | Spain supports Garcia, negative actual, claim
          Not only Spain but also Peru condemned Kenya.       | Peru criticizes Kenya, positive actual, fact; Spain criticizes Kenya, positive actual, fact
          Not Spain but Peru accused Kenya.                   | Peru accuses Kenya, positive actual, fact
          Kenya did not fail to support Lopez.                | Kenya supports Lopez, positive actual, fact
          Spain never ceased to support Lopez.                | Spain supports Lopez, positive actual continue, fact
          Peru could not stop Chad from attacking Niger.      | Chad attacks Niger, positive actual, fact
          Nobody disputes that Chad attacked Niger.           | Chad attacks Niger, positive actual, fact
          Weber did not deny that Chad attacked Niger.        | Chad attacks Niger, negative possible, by Weber, claim
          Weber could not deny that Chad attacked Niger.      | Chad attacks Niger, positive actual, fact
          It is no secret that Spain supports Lopez.          | Spain supports Lopez, positive actual, fact
          It is beyond doubt that Spain supports Lopez.       | Spain supports Lopez, positive actual, fact
          Spain did not recognize Lopez until May.            | Spain recognizes Lopez, positive actual, fact
          Spain backed Weber instead of Novak.                | Spain supports Weber, positive actual, fact
          If Chad attacked Niger, it was out of fear.         | Chad attacks Niger, positive actual, fact
          If Chad attacked Niger, it was a crime.             | Chad attacks Niger, positive intended, claim
          Until Chad attacked Niger, all was calm.            | Chad attacks Niger, positive actual, fact
          Chad was the first to recognize Lopez.              | Chad recognizes Lopez, positive actual, fact
          Chad wants to be the first to recognize Lopez.      | Chad recognizes Lopez, positive intended, claim
          Chad is the next state to recognize Lopez.          | Chad recognizes Lopez, positive intended, claim
          Spain was right to sanction Kenya.                  | Spain sanctions Kenya, positive actual, fact
          Spain would be right to sanction Kenya.             | Spain sanctions Kenya, positive intended, claim
          Weber had the courage to accuse Novak.              | Weber accuses Novak, positive actual, fact
          Weber lacked the courage to accuse Novak.           | Weber accuses Novak, negative actual, claim
          Spain did nothing to support Lopez.                 | Spain supports Lopez, negative actual, claim
          Nobody but Chad attacked Niger.                     | Chad attacks Niger, positive actual, fact
          Apart from Peru, no state recognized Lopez.         | Peru recognizes Lopez, positive actual, fact
          Kenya explained why Spain sanctioned Peru.          | Spain sanctions Peru, positive actual, fact
          Chad was so angry that it attacked Niger.           | Chad attacks Niger, positive actual, fact
          It was not Spain that sanctioned Kenya.             | Spain sanctions Kenya, negative actual, claim
          Garcia was convicted of the murder of Novak.        | Garcia attacks Novak, positive actual, fact
          Weber admits having met Novak.                      | Weber meets Novak, positive actual, fact
          """)
  void whatIsStatedIsAFactHoweverItIsPut(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain to Sanction Kenya Over Vote      | Spain sanctions Kenya, positive intended, claim
          Spain to recognize Novak               | Spain recognizes Novak, positive intended, claim
          Garcia Detained in Madrid Raid         | ''
          Garcia stabbed in attack by rebels     | rebels attacks Garcia, positive actual, fact
          Garcia Named Envoy by Spain            | Garcia holdsRole Envoy, positive actual, fact; Spain appoints Garcia, positive actual, fact
          Police arrest Garcia                   | Police arrests Garcia, positive actual, fact
          Judge jails Novak                      | Judge arrests Novak, positive actual, fact
          Spain, Kenya Sign Peace Deal           | Spain agreesWith Kenya, positive actual, fact
          Spain, Peru hold talks in Lyon         | Spain meets Peru, positive actual, fact
          Kenya to back Novak                    | Kenya supports Novak, positive intended, claim
          Novak: Spain Attacked Kenya            | Spain attacks Kenya, positive actual, by Novak, claim
          Mayor: Spain attacked Kenya            | Spain attacks Kenya, positive actual, by Mayor, claim
          Spain attacked Kenya: Novak            | Spain attacks Kenya, positive actual, by Novak, claim
          Gunmen Attack Lima, Spain Condemns Attack | Gunmen attacks Lima, positive actual, fact; Spain criticizes Gunmen, positive actual, fact
          """)
  void headlinesLeaveWordsOut(String headline, String expected) {
    assertEquals(expected, sentences.briefs(headline));
  }
}
