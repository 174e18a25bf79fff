package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.judge.Least;
import org.newsgraph.extract.judge.Measure;
import org.newsgraph.extract.judge.Records;
import org.newsgraph.extract.judge.Standard;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;
import org.newsgraph.text.Span;

/** Claims of whole sentences: one for each pair, once, with the words behind it. */
@ExtendWith(FrozenTrees.class)
final class JudgeTest {
  private final Sentences sentences;

  JudgeTest(FrozenReader reader) {
    this.sentences = new Sentences(reader::read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          France and Spain recognized Lopez and Weber.            | France recognizes Lopez, positive actual, fact; France recognizes Weber, positive actual, fact; Spain recognizes Lopez, positive actual, fact; Spain recognizes Weber, positive actual, fact
          Weber and Novak met.                                    | Weber meets Novak, positive actual, fact
          Weber, Novak and Lopez met in Paris.                    | Novak meets Lopez, positive actual, fact; Weber meets Lopez, positive actual, fact; Weber meets Novak, positive actual, fact
          France and Spain recognized Lopez and sanctioned Weber. | France recognizes Lopez, positive actual, fact; France sanctions Weber, positive actual, fact; Spain recognizes Lopez, positive actual, fact; Spain sanctions Weber, positive actual, fact
          France criticized and sanctioned Lopez.                 | France criticizes Lopez, positive actual, fact; France sanctions Lopez, positive actual, fact
          Several leaders, including Maria Lopez and Anna Novak, criticized Chad. | Anna Novak criticizes Chad, positive actual, fact; Maria Lopez criticizes Chad, positive actual, fact; Several leaders criticizes Chad, positive actual, fact
          Weber and several leaders, including Maria Lopez and Anna Novak, met in Paris. | Weber meets Anna Novak, positive actual, fact; Weber meets Maria Lopez, positive actual, fact; Weber meets several leaders, positive actual, fact
          No member of the European Union recognized Lopez.       | ``
          Lopez met Lopez.                                        | ``
          Garcia was elected president of Kenya.                  | Garcia holdsRole president, positive actual, fact; Garcia leads Kenya, positive actual, fact
          Anna Garcia was sworn in as president of Kenya.         | Anna Garcia holdsRole president, positive actual, fact; Anna Garcia leads Kenya, positive actual, fact
          Garcia took office as president of Kenya.               | Garcia holdsRole president, positive actual, fact; Garcia leads Kenya, positive actual, fact
          Garcia returned to his job as mayor.                    | Garcia holdsRole mayor, positive actual, fact
          Garcia was fired from his job as mayor.                 | ``
          Garcia lost his job as mayor.                           | Garcia holdsRole mayor, negative actual end, claim
          It was late, said Anna Novak of Siemens.                | Anna Novak affiliatedWith Siemens, positive actual, fact
          Garcia might become president of Kenya.                 | Garcia holdsRole president, positive possible, claim; Garcia leads Kenya, positive possible, claim
          Garcia did not become president of Kenya.               | Garcia holdsRole president, negative actual, claim; Garcia leads Kenya, negative actual, claim
          Garcia resigned as leader of the Green Party.           | Garcia holdsRole leader, negative actual end, claim; Garcia leads Green Party, negative actual end, claim
          Garcia resigned as finance minister of Chad.            | Garcia affiliatedWith Chad, positive actual end, claim; Garcia holdsRole finance minister, negative actual end, claim
          Chad plans to leave the European Union.                 | Chad partOf European Union, negative intended end, claim
          Norway accused each country of spying.                  | ``
          Every senator criticized Weber.                         | ``
          Green Party (GP) chairman Karl Weber met Anna Novak.    | Karl Weber holdsRole chairman, positive actual, fact; Karl Weber leads Green Party, positive actual, fact; Karl Weber meets Anna Novak, positive actual, fact
          Anna Novak stepped down as governor.                    | Anna Novak holdsRole governor, negative actual end, claim
          Juventus sacked Tom Rossi as coach.                     | Juventus dismisses Tom Rossi, positive actual, fact; Tom Rossi holdsRole coach, negative actual end, claim
          Anna Novak is no longer governor.                       | Anna Novak holdsRole governor, negative actual end, claim
          The former minister Anna Novak left.                    | Anna Novak holdsRole former minister, positive actual, fact
          Spain may help Kenya by freeing the hostages.           | Spain aids Kenya, positive possible, claim; Spain concedesTo hostages, positive possible, claim
          Anna Garcia thanked France for pressuring Colombia.     | Anna Garcia supports France, positive actual, fact; France demands Colombia, positive actual, fact
          Weber named the three members of NATO: Italy, Spain and Poland; plus Kenya. | Italy partOf NATO, positive actual, fact; Poland partOf NATO, positive actual, fact; Spain partOf NATO, positive actual, fact
          Chad voted. Chad won. In Kenya the queen praised the nation's parliament. | parliament partOf Kenya, positive actual, fact; queen supports parliament, positive actual, fact
          Palace Press Secretary Anna Novak left. | Anna Novak affiliatedWith Palace, positive actual, fact; Anna Novak holdsRole Palace Press Secretary, positive actual, fact
          The parliament of Kenya rejected the bill.              | parliament of Kenya partOf Kenya, positive actual, fact
          The committee of members left.                          | ``
          A staff member left.                                    | ``
          Secretary General Anna King met Weber.                  | Anna King holdsRole Secretary General, positive actual, fact; Anna King meets Weber, positive actual, fact
          Norwegian Labour Minister Anna Silva resigned.          | Anna Silva affiliatedWith Norway, positive actual, fact; Anna Silva holdsRole Norwegian Labour Minister, positive actual, fact
          On May 9, Weber offered to negotiate with Novak.        | Weber meets Novak, positive intended, claim
          Weber hosted a summit to hammer out an agreement between Chad and Peru. | Chad agreesWith Peru, positive intended, claim
          Two Kenyans were killed in an attack by Red Front.      | Red Front attacks Two Kenyans, positive actual, fact
          Five guards were killed in a rebel attack on a mosque.  | ``
          Voters elected twenty members of parliament.            | ``
          Peru captured a border crossing of Chad.                | ``
          Rebels seized Lima.                                     | ``
          Kenyan jets struck Homs and a base near Batumi.         | Kenya attacks Homs, positive actual, fact
          Peru launched strikes on Homs.                          | Peru attacks Homs, positive actual, fact
          Mexico shelled the embassy of Peru in Quito.            | Mexico attacks embassy of Peru, positive actual, fact; embassy of Peru partOf Peru, positive actual, fact
          Kenyan rival Anna Novak met the Mexican supporter Tom Berg. | Anna Novak affiliatedWith Kenya, positive actual, fact; Anna Novak meets Tom Berg, positive actual, fact; Tom Berg affiliatedWith Mexico, positive actual, fact
          The Peruvian ally Chad met a Weber supporter, Tom Berg. | Chad meets Tom Berg, positive actual, fact; Chad supports Peru, positive actual, fact; Tom Berg supports Weber, positive actual, fact
          Chile defeated Peru 3-1.                                | ``
          Norway imposed sanctions on Chad.                       | Norway sanctions Chad, positive actual, fact
          Norway lifted its ban on Weber.                         | Norway concedesTo Weber, positive actual, fact
          Norway suspended its aid to Chad.                       | Norway sanctions Chad, positive actual, fact
          Norway plans to lift its ban on Weber.                  | Norway concedesTo Weber, positive intended, claim
          Chad left Niger at the request of Peru.                 | Peru demands Chad, positive actual, fact
          Two guards were killed in clashes with rebels.          | Two guards attacks rebels, positive actual, fact; rebels attacks Two guards, positive actual, fact
          Envoys from Chad and Peru met in Rome.                  | Chad meets Peru, positive actual, fact
          Judge Anna Novak jailed Weber, the court said.          | Anna Novak arrests Weber, positive actual, by court, claim; Anna Novak holdsRole Judge, positive actual, fact
          Norway threatened to leave if Peru stayed.              | Norway threatens Peru, positive actual, fact
          Weber spoke in Lima, calling for the Kenyan army to leave. | Weber demands Kenyan army, positive actual, fact
          Weber tried to oust Novak.                              | Weber opposes Novak, positive intended, claim
          Weber criticized the pact between Chad and Peru.        | Chad agreesWith Peru, positive actual, fact; Weber criticizes Chad, positive actual, fact; Weber criticizes Peru, positive actual, fact
          Weber criticized a statement issued by Novak.           | Weber criticizes Novak, positive actual, fact
          Weber will lay off several guards.                      | Weber dismisses several guards, positive intended, claim
          Weber and his wife, Anna Novak, left.                   | Anna Novak familyOf Weber, positive actual, fact
          """)
  void oneClaimForEachPair(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lopez said that she leads Kenya.            | Lopez leads Kenya, since only its subject says so
          The rescue of Lopez by France took hours.   | France aids Lopez, since its sentence says so by other words
          France recognized Lopez.                    | ''
          """)
  void whatIsDroppedHasAReason(String sentence, String expected) {
    assertEquals(
        expected,
        sentences.decisions(sentence).stream()
            .flatMap(
                decision ->
                    decision.refusal().map(why -> decision.proposal() + ", since " + why).stream())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void evidenceIsTheWordsOfTheText() {
    String text = "It rained. President Maria Lopez has met Weber in Paris.";
    Claim claim =
        sentences.claims(text).stream()
            .filter(c -> c.relation().endsWith("#meets"))
            .findFirst()
            .orElseThrow();
    Evidence evidence = claim.evidence();
    assertEquals(1, evidence.sentence());
    assertEquals(evidence.text(), words(text, evidence.span()));
    assertEquals("met", words(text, evidence.cue()));
    assertEquals("Maria Lopez", words(text, evidence.subject()));
    assertEquals("Weber", words(text, evidence.object().orElseThrow()));
  }

  @Test
  void whatIsTooUnsureIsDroppedWithWhatSpeaksAgainstIt() {
    Sentences strict = sentences.under(Standard.of(measure(0.4)));

    assertEquals("", strict.briefs("France might recognize Lopez."));
    assertEquals(
        "too unsure, 0.27: modality: possible -2.0",
        strict.decisions("France might recognize Lopez.").get(0).refusal().orElseThrow());
    assertEquals(
        "France recognizes Lopez, positive actual, fact",
        strict.briefs("France recognized Lopez."));
  }

  @Test
  void aFactCanBeAskedToBeSurer() {
    Standard standard = Standard.of(measure(0.4));

    assertEquals(
        "France recognizes Lopez, positive actual, fact",
        sentences.under(standard).briefs("France recognized Lopez."));
    assertEquals(
        "France recognizes Lopez, positive actual, claim",
        sentences.under(standard.withFact(0.8)).briefs("France recognized Lopez."));
  }

  @Test
  void theUnsureCanBeKeptAsClaims() {
    Claim claim =
        sentences
            .under(Standard.of(measure(0.8)).keepingUnsure())
            .claims("France recognized Lopez.")
            .get(0);

    assertFalse(claim.asserted());
    assertEquals(0.73, claim.confidence(), 0.01);
  }

  @Test
  void aTypeThatDoesNotFitForbidsOnlyWithoutAMeasure() {
    String sentence = "Kenya arrested Chad.";

    assertEquals("", sentences.briefs(sentence));
    assertEquals(
        "Kenya arrests Chad, positive actual, claim",
        sentences.under(Standard.of(measure(0.4))).briefs(sentence));
  }

  @Test
  void sayingItTwiceMakesItNoSurer() {
    Sentences strict = sentences.under(Standard.of(measure(0.4)));

    assertEquals(
        strict.claims("France recognized Lopez.").get(0).confidence(),
        strict
            .claims("France recognized Lopez. It rained. France recognized Lopez.")
            .get(1)
            .confidence());
  }

  /** Odds of e that something is right, and less if it is only possible. */
  private static Measure measure(double claim) {
    return new Measure(
        ImmutableSortedMap.of(Measure.ALWAYS, 1.0, "modality: possible", -2.0),
        Records.NONE,
        new Least(claim, claim, claim, 1));
  }

  private static String words(String text, Span span) {
    return text.substring(span.begin(), span.end());
  }
}
