package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.reader.frozen.FrozenReader;
import org.newsgraph.reader.frozen.FrozenTrees;

/** The words of roles and in what capacity. */
@ExtendWith(FrozenTrees.class)
final class RoleReaderTest {
  private final Sentences sentences;

  RoleReaderTest(FrozenReader reader) {
    this.sentences = new Sentences(reader::read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          France recognized Lopez as interim president.        | France recognizes Lopez, positive actual, as interim president, fact
          Weber became head of strategic planning.             | Weber holdsRole head of strategic planning, positive actual, fact
          Weber was named as the new ambassador to Peru.       | Weber holdsRole new ambassador, positive actual, fact
          Lopez, the United States Secretary of State, left.   | Lopez affiliatedWith United States, positive actual, fact; Lopez holdsRole United States Secretary of State, positive actual, fact
          Former Presidents Anna Novak and Peter Weber slept.  | Anna Novak holdsRole Former Presidents, positive actual, fact; Peter Weber holdsRole Former Presidents, positive actual, fact
          Maria Lopez, one of Garcia's deputies, slept.        | Maria Lopez holdsRole deputies, positive actual, fact
          Garcia accused the following generals: Anna Novak and Peter Weber. | Anna Novak holdsRole generals, positive actual, fact; Garcia accuses Anna Novak, positive actual, fact; Garcia accuses Peter Weber, positive actual, fact; Peter Weber holdsRole generals, positive actual, fact
          Lopez, a former deputy chief minister of Kenya, slept. | Lopez holdsRole former deputy chief minister, positive actual, fact
          Novak announced that he was stepping down as chairman. | Novak holdsRole chairman, negative actual end, claim
          Lopez declared himself president.                    | Lopez claimsRole president, positive actual, fact
          Self-proclaimed interim president Maria Lopez slept. | Maria Lopez claimsRole Self-proclaimed interim president, positive actual, fact
          """)
  void rolesAreWords(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
  }
}
