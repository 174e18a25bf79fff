package org.newsgraph.reader.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which neighbouring sentences are read together. */
final class PassageTest {
  /** Sentences as their numbers of pieces; each takes one more for its end, a passage one more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          3 4 2     ; 13 ; 3 4 2
          3 4 2     ; 12 ; 3 4 | 2
          3 4 2 5 1 ; 10 ; 3 4 | 2 5 | 1
          20 1 1    ; 10 ; 20 | 1 1
          1 20 1    ; 10 ; 1 | 20 | 1
          3 4       ; 0  ; 3 | 4
          """)
  void asManySentencesAsFit(String sentences, int most, String passages) {
    List<Pieces> document =
        Splitter.on(' ')
            .splitToStream(sentences)
            .map(Integer::parseInt)
            .map(PassageTest::of)
            .toList();
    assertEquals(
        passages,
        Passage.of(document, most).stream()
            .map(PassageTest::sizes)
            .collect(Collectors.joining(" | ")));
  }

  private static Pieces of(int pieces) {
    return new Pieces(
        ImmutableList.of("word"), ImmutableList.of(ImmutableIntArray.copyOf(new int[pieces])));
  }

  private static String sizes(Passage passage) {
    return passage.sentences().stream()
        .map(sentence -> String.valueOf(sentence.count()))
        .collect(Collectors.joining(" "));
  }
}
