package org.newsgraph.reader.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
  @ParameterizedTest
  @CsvSource({
    "G20, 2, 3",
    "', ', 4, 5",
    "UN, 6, 7",
    "U.S., 6, 7",
    "A, 8, 9",
    "Garcia, 10, 11",
    "met, 12, 13",
    "eBay, 14, 15",
  })
  void numberTellsTheShapeAndWhetherTheWordIsFirst(String word, long later, long first) {
    assertEquals(later, WordShape.of(word).number(false));
    assertEquals(first, WordShape.of(word).number(true));
  }
}
