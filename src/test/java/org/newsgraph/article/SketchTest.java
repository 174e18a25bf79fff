package org.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of made words, of which parts are replaced. */
final class SketchTest {
  private static final int WORDS = 300;

  private static String text(int seed, int copied, int from) {
    return IntStream.range(0, WORDS)
        .mapToObj(i -> "w" + i + "x" + (i < copied ? from : seed))
        .collect(Collectors.joining(" "));
  }

  private static Sketch sketch(String text) {
    return Sketch.of(text).orElseThrow();
  }

  @Test
  void anEditedTextIsACopyAndHalfATextIsNot() {
    Sketch original = sketch(text(0, 0, 0));
    assertTrue(sketch(text(1, 270, 0)).isCopyOf(original));
    assertFalse(sketch(text(2, 150, 0)).isCopyOf(original));
    assertFalse(sketch(text(3, 0, 0)).isCopyOf(original));
  }

  @Test
  void copiesShareABand() {
    long sharing =
        IntStream.range(1, 101)
            .filter(seed -> share(text(2 * seed, 255, 2 * seed + 1), text(0, 255, 2 * seed + 1)))
            .count();
    assertTrue(sharing >= 90, "of 100: " + sharing);
    long others =
        IntStream.range(1, 101).filter(seed -> share(text(seed, 0, 0), text(-seed, 0, 0))).count();
    assertEquals(0, others);
  }

  private static boolean share(String one, String other) {
    return !Collections.disjoint(sketch(one).bands(), sketch(other).bands());
  }

  @Test
  void caseAndSignsTellNothing() {
    String text = text(0, 0, 0);
    assertEquals(sketch(text), sketch(text.toUpperCase(Locale.ROOT).replace(" ", " - ")));
  }

  @Test
  void aSentenceOfTheSameWordsIsNoCopy() {
    String sentence = "Two people were killed on Monday when a boat was hit off the coast.";
    assertEquals(Optional.empty(), Sketch.of(sentence));
  }

  @Test
  void aSketchIsReadAsItIsPrinted() {
    Sketch sketch = sketch(text(new Random(1).nextInt(), 0, 0));
    assertEquals(sketch, Sketch.parse(sketch.toString()));
  }
}
