package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** Support, sanctions and talks that are given, won, imposed and held. */
@ExtendWith(FrozenTrees.class)
final class LightVerbReaderTest {
  private final Sentences sentences;

  LightVerbReaderTest(FrozenReader reader) {
    this.sentences = new Sentences(reader::read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Weber expressed support for Lopez.            | Weber supports Lopez, positive actual, fact
          Lopez won the support of France.              | France supports Lopez, positive actual, fact
          Lopez won strong support from France.         | France supports Lopez, positive actual, fact
          Lopez has the support of the army.            | army supports Lopez, positive actual, fact
          Lopez enjoys the backing of Russia.           | Russia supports Lopez, positive actual, fact
          France withdrew its support for Lopez.        | France supports Lopez, negative actual end, claim
          Lopez lost the support of France.             | France supports Lopez, negative actual end, claim
          France imposed sanctions on Lopez.            | France sanctions Lopez, positive actual, fact
          Sanctions were imposed on Lopez by France.    | France sanctions Lopez, positive actual, fact
          Lopez held talks with Weber in Paris.         | Lopez meets Weber, positive actual, fact
          Lopez had a meeting with Weber.               | Lopez meets Weber, positive actual, fact
          France is a pillar of support for Lopez.      | France supports Lopez, positive actual, fact
          Thousands marched in support of Lopez.        | Thousands supports Lopez, positive actual, fact
          Lopez received aid from Russia.               | Russia aids Lopez, positive actual, fact
          Russia provided aid to Lopez.                 | Russia aids Lopez, positive actual, fact
          France launched an attack on Mali.            | France attacks Mali, positive actual, fact
          Lopez was killed by the army during clashes with rebels. | army attacks Lopez, positive actual, fact; army attacks rebels, positive actual, fact; rebels attacks army, positive actual, fact
          The rebels carried out an attack on the army. | rebels attacks army, positive actual, fact
          """)
  void theNounGetsWhatHangsOnItsVerb(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }
}
