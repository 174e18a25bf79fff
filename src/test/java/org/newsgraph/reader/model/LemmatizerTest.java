package org.newsgraph.reader.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.Token;

class LemmatizerTest {
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of("urge", "back", "call", "head", "visit", "movie", "house", "control", "stop");

  private final Lemmatizer lemmatizer = new Lemmatizer(KNOWN::contains);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "urged, VBD, urge",
        "BACKED, VBD, back",
        "called, VBN, call",
        "headed, VBD, head",
        "visiting, VBG, visit",
        "controlled, VBD, control",
        "stopped, VBD, stop",
        "recognised, VBD, recognise",
        "frobnicated, VBD, frobnicate",
        "denies, VBZ, deny",
        "wrote, VBD, write",
        "held, VBN, hold",
        "co-wrote, VBD, co-write",
        "left, VBN, leave",
        "allies, NNS, ally",
        "movies, NNS, movie",
        "houses, NNS, house",
        "churches, NNS, church",
        "sanctions, NNS, sanction",
        "spokesmen, NNS, spokesman",
        "1990s, NNS, 1990s",
        "highest, JJS, high",
        "worse, JJR, bad",
        "longer, RBR, longer",
        "left, JJ, left",
        "found, VB, found",
        "n’t, RB, not",
        "them, PRP, they",
        "her, PRP$, her",
        "Guaidó, NNP, guaidó",
        "’s, VBZ, be",
        "’s, POS, 's",
        "’d, MD, would",
        "’d, VBD, have",
      })
  void formsAreUndone(String word, String tag, String lemma) {
    assertEquals(lemma, lemmatizer.lemma(word, reading(tag)));
  }

  private static Reading reading(String tag) {
    return new Reading("X", tag, Token.ROOT, Labels.ROOT, "O", "O");
  }
}
