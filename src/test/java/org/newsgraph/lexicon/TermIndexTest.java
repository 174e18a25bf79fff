package org.newsgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermIndexTest {
  private static final TermIndex<String> TERMS =
      new TermIndex<>(
          ImmutableSetMultimap.<String, String>builder()
              .put("harbour", "port")
              .put("self - steering", "vane")
              .put("harbour", "shelter")
              .put("harbour master", "officer")
              .put("master", "teacher")
              .put("master of the harbour", "officer")
              .put("deputy harbour master", "deputy")
              .put("mast", "pole")
              .build());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the harbour master left | 1 | 1-3 officer, 1-2 port, 1-2 shelter
          the harbour master left | 2 | 2-3 teacher
          the harbour - master    | 1 | 1-4 officer, 1-2 port, 1-2 shelter
          the harbour - master    | 2 |
          the harbour             | 1 | 1-2 port, 1-2 shelter
          a self - steering ship  | 1 | 1-4 vane
          master of the sea       | 0 | 0-1 teacher
          master of the harbour   | 0 | 0-4 officer, 0-1 teacher
          the sea                 | 0 |
          """)
  void findsTermsThatBeginWithAWord(String text, int place, String expected) {
    assertEquals(expected, print(TERMS.startingAt(place, words(text))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a deputy harbour master left | 3 | 1-4 deputy, 2-4 officer, 3-4 teacher
          a deputy harbour - master    | 4 | 1-5 deputy, 2-5 officer, 4-5 teacher
          a deputy harbour master left | 2 | 2-3 port, 2-3 shelter
          a deputy harbour master left | 1 |
          """)
  void findsTermsThatEndWithAWord(String text, int place, String expected) {
    assertEquals(expected, print(TERMS.endingAt(place, words(text))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a deputy harbour master left | 2 | 1-4 deputy, 2-4 officer, 2-3 port, 2-3 shelter
          a deputy harbour master left | 1 | 1-4 deputy
          a deputy harbour master left | 4 |
          master of the harbour        | 2 | 0-4 officer
          deputy - harbour - master    | 1 |
          """)
  void findsTermsThatHoldAWord(String text, int place, String expected) {
    assertEquals(expected, print(TERMS.covering(place, words(text))));
  }

  @Test
  void aWordStandsForEachOfItsFormsTheBestFirst() {
    List<List<String>> text = List.of(List.of("harbour"), List.of("mast", "master"));

    assertEquals("1-2 pole, 1-2 teacher", print(TERMS.startingAt(1, text)));
    assertEquals("0-2 officer, 0-1 port, 0-1 shelter", print(TERMS.startingAt(0, text)));
  }

  @Test
  void knowsATermByItsWordsAlone() {
    assertEquals(ImmutableList.of("port", "shelter"), TERMS.get("harbour"));
    assertEquals(ImmutableList.of("officer"), TERMS.get("harbour master"));
    assertEquals(ImmutableList.of(), TERMS.get("deputy harbour"));
    assertEquals(ImmutableList.of(), TERMS.get("sea"));
  }

  @Test
  void aTermHasWords() {
    assertThrows(
        IllegalArgumentException.class, () -> new TermIndex<>(ImmutableListMultimap.of(" ", "x")));
  }

  /** The words of a text, each in one form, and a hyphen in none. */
  private static List<List<String>> words(String text) {
    return Splitter.on(' ')
        .splitToStream(text)
        .map(word -> word.equals("-") ? List.<String>of() : List.of(word))
        .toList();
  }

  private static @org.jspecify.annotations.Nullable String print(
      List<TermIndex.Match<String>> matches) {
    return matches.isEmpty()
        ? null
        : matches.stream()
            .map(match -> match.begin() + "-" + match.end() + " " + match.value())
            .collect(Collectors.joining(", "));
  }
}
