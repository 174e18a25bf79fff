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
          Prime Minister Anna Weber slept.                | Anna Weber holdsRole Prime Minister, positive actual, fact
          Kenya's foreign minister, Anna Weber, left.     | Anna Weber affiliatedWith Kenya, positive actual, fact; Anna Weber holdsRole foreign minister, positive actual, fact
          The party's head of planning, Anna Novak, left. | Anna Novak holdsRole head of planning, positive actual, fact
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
}
