package org.newsgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/** Nouns with what is set to them, the noun last and all else hanging on it. */
class DefinitenessTest {
  @ParameterizedTest
  @CsvSource({
    "the/det general, DEFINITE",
    "those/det generals, DEFINITE",
    "both/det generals, DEFINITE",
    "his/nmod:poss general, DEFINITE",
    "a/det general, INDEFINITE",
    "every/det general, INDEFINITE",
    "another/det general, INDEFINITE",
    "two/nummod generals, INDEFINITE",
    "other/amod generals, INDEFINITE",
    "the/det two/nummod generals, DEFINITE",
    "the/det other/amod general, INDEFINITE",
    "old/amod generals, BARE",
    "generals, BARE"
  })
  void aNounPointsAtSomebody(String phrase, Definiteness expected) {
    assertEquals(expected, Definiteness.of(parse(phrase).last()));
  }

  private static ParsedSentence parse(String phrase) {
    List<String> words = Splitter.on(' ').splitToList(phrase);
    int noun = words.size() - 1;
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int begin = 0;
    for (int i = 0; i <= noun; i++) {
      List<String> parts = Splitter.on('/').splitToList(words.get(i));
      String text = parts.get(0);
      tokens.add(
          new Token(
              i,
              new Span(begin, begin + text.length()),
              text,
              text.toLowerCase(Locale.ROOT),
              i == noun ? "NOUN" : "X",
              i == noun ? "NN" : "X",
              i == noun ? Token.ROOT : noun,
              i == noun ? "root" : parts.get(1),
              "O"));
      begin += text.length() + 1;
    }
    return new ParsedSentence(
        new Sentence(0, new Span(0, begin - 1), tokens.build(), ImmutableList.of()), English.WORDS);
  }
}
