package org.newsgraph.extract.learnt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in sixteen bits. */
final class WordFileTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 3c00",
    "-2, c000",
    "0.1, 2e66",
    "65504, 7bff",
    "1e9, 7bff",
    "-1e9, fbff",
    "1e-9, 0",
    "0.00006103515625, 400"
  })
  void aNumberIsRoundedToSixteenBits(float number, String hex) {
    assertEquals(hex, Integer.toHexString(WordFile.half(number) & 0xffff));
  }
}
