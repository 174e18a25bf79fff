package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.Span;

/** Claims of whole sentences: one for each pair, once, with the words behind it. */
@ExtendWith(SharedSentences.class)
final class ExtractorTest {
  private final Sentences sentences;

  ExtractorTest(Sentences sentences) {
    this.sentences = sentences;
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
          France condemned and sanctioned Lopez.                  | France criticizes Lopez, positive actual, fact; France sanctions Lopez, positive actual, fact
          Several leaders, including Maria Lopez and Anna Novak, criticized Chad. | Anna Novak criticizes Chad, positive actual, fact; Maria Lopez criticizes Chad, positive actual, fact; Several leaders criticizes Chad, positive actual, fact
          No member of the European Union recognized Lopez.       | ``
          Lopez met Lopez.                                        | ``
          Weber and his wife, Anna Novak, left.                   | Anna Novak familyOf Weber, positive actual, fact
          """)
  void oneClaimForEachPair(String sentence, String expected) {
    assertEquals(expected, sentences.briefs(sentence));
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

  private static String words(String text, Span span) {
    return text.substring(span.begin(), span.end());
  }
}
