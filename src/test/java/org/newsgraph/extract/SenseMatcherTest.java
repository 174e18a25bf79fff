package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** Which senses fire: the words, the restrictions and the classes of the sides decide. */
@ExtendWith(FrozenTrees.class)
final class SenseMatcherTest {
  private final Sentences sentences;

  SenseMatcherTest(FrozenReader reader) {
    this.sentences = new Sentences(reader::read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          France recognized Lopez.                        | France recognizes Lopez, positive actual, fact
          France recognized the need for talks.           | ``
          France cut ties with Qatar.                     | France sanctions Qatar, positive actual, fact
          Spain broke off relations with Lopez.           | Spain sanctions Lopez, positive actual, fact
          The cabinet of Prime Minister Weber met in Zambia. | Weber holdsRole Prime Minister, positive actual, fact; Weber leads Zambia, positive actual, fact; Weber leads cabinet of Prime Minister Weber, positive actual, fact
          President Anna Garcia moved from Zambia to Mali. | Anna Garcia holdsRole President, positive actual, fact
          Prime Minister Anna Weber slept.                | Anna Weber holdsRole Prime Minister, positive actual, fact
          Kenya's foreign minister, Anna Weber, left.     | Anna Weber affiliatedWith Kenya, positive actual, fact; Anna Weber holdsRole foreign minister, positive actual, fact
          The party's head of planning, Anna Novak, left. | Anna Novak affiliatedWith party, positive actual, fact; Anna Novak holdsRole head of planning, positive actual, fact
          """)
  void theMostParticularSenseHasTheClause(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The stone recognized Lopez.           | ``
          Lopez supports the plan.              | ``
          Lopez supports the plan of Weber.     | Lopez supports Weber, positive actual, fact
          Lopez supports Weber's plan.          | Lopez supports Weber, positive actual, fact
          Lopez backed a plan of Weber's.       | Lopez supports Weber, positive actual, fact
          Lopez supports the policy of peace.   | ``
          Lopez supports himself.               | ``
          Weber joined the Green Party in 2010. | Weber affiliatedWith Green Party, positive actual, 2010, fact
          """)
  void theSidesAreOfTheRightClass(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }

  /** Chains of places, the sort of place beside its name, and institutions in places. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Weber died in San Isidro, Mendoza, Argentina.           | Mendoza locatedIn Argentina, positive actual, fact; San Isidro locatedIn Mendoza, positive actual, fact
          Weber spoke in Bergen and Trondheim, Norway.            | Bergen locatedIn Norway, positive actual, fact; Trondheim locatedIn Norway, positive actual, fact
          Weber spoke in Paris, Lyon and Nantes.                  | ``
          Weber lives in the Norwegian city of Bergen.            | Bergen locatedIn Norway, positive actual, fact
          Weber died in Dharali village, Uttarakhand.             | Dharali village locatedIn Uttarakhand, positive actual, fact
          Six people were hurt near Lund in southern Sweden.      | Lund locatedIn Sweden, positive actual, fact
          Six people were hurt at Lund University in Sweden.      | Lund University locatedIn Sweden, positive actual, fact
          Envoys held talks with Iran in Vienna.                  | Envoys meets Iran, positive actual, fact
          Farmers live in the towns of Lima, Cusco and Puno.      | ``
          A court in Dakar jailed nobody.                         | court in Dakar locatedIn Dakar, positive actual, fact
          A street in Dakar was closed.                           | ``
          """)
  void placesAreInPlaces(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Norwegian juggler Maria Lopez slept.            | Maria Lopez affiliatedWith Norway, positive actual, fact
          Lopez's wife and two sons left.                 | two sons familyOf Lopez, positive actual, fact; wife familyOf Lopez, positive actual, fact
          Anna Weber, a former president of Chad, left.   | Anna Weber holdsRole former president, positive actual, fact
          """)
  void standingTies(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A judge rejected a complaint lodged by Weber.   | judge opposes Weber, positive actual, fact
          Garcia criticized a raid carried out by Peru. | Garcia criticizes Peru, positive actual, fact
          Lopez condemned the pact between Peru and Chile. | Lopez criticizes Chile, positive actual, fact; Lopez criticizes Peru, positive actual, fact; Peru agreesWith Chile, positive actual, fact
          """)
  void anOwnerIsToldByAParticipleOrBetween(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Rebels shelled Mali. Spain denounced the shelling.      | Rebels attacks Mali, positive actual, fact; Spain criticizes Rebels, positive actual, fact
          Mali invaded Niger. Spain denounced the attack.         | Mali attacks Niger, positive actual, fact; Spain criticizes Mali, positive actual, fact
          Mali sanctioned Niger. Spain criticized the sanctions.  | Mali sanctions Niger, positive actual, fact; Spain criticizes Mali, positive actual, fact
          Mali praised Niger. Spain denounced the attack.         | Mali supports Niger, positive actual, fact
          Ten people were shot in Mali. Spain denounced the attack. | ``
          Mali did not attack Niger. Spain denounced the attack.  | Mali attacks Niger, negative actual, claim
          Mali attacked Niger. Spain denounced an attack.         | Mali attacks Niger, positive actual, fact
          Mali issued a decree. Spain denounced the decree.       | Spain criticizes Mali, positive actual, fact
          Mali rejected a decree. Spain denounced the decree.     | ``
          """)
  void anActNounTakesUpAnEarlierAct(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }
}
