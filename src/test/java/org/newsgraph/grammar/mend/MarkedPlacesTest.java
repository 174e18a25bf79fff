package org.newsgraph.grammar.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/** Each tree is written as in {@link Trees}; the marked place is from one word up to another. */
class MarkedPlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '#',
      textBlock =
          """
          in|IN|case|Sange Sange|NNP|obl|left|place ,|,|punct|Kivu South|NNP|compound|Kivu Kivu|NNP|conj|Sange left|VBD|root; 3; 5; Kivu conj Sange
          in|IN|case|Logan Logan|NNP|obl|left|place ,|,|punct|New New|NNP|nmod:unmarked|Logan Jersey|NNP|nmod:unmarked|Logan ,|,|punct|Chad Chad|NNP|appos|New|place left|VBD|root; 3; 5; #, punct Jersey, New compound Jersey, Jersey nmod:unmarked Logan, Chad appos Jersey#
          in|IN|case|Boldak Spin|NNP|obl|left Boldak|NNP|flat|Spin|place ,|,|punct|Chad Chad|NNP|appos|Boldak|place left|VBD|root; 1; 3; #in case Spin, Spin obl left, Chad appos Spin#
          in|IN|case|Lima Lima|NNP|obl|left|place ,|,|punct|Jammu Jammu|NNP|nmod:unmarked|Lima|place and|CC|cc|Kashmir Kashmir|NNP|conj|Lima|place left|VBD|root; 3; 6; Kashmir conj Jammu
          governor|NN|nsubj|left|person of|IN|case|Lima Lima|NNP|nmod|governor|place Luc|NNP|nmod|governor Weber|NNP|flat|Luc left|VBD|root; 2; 5; ##
          """)
  void marksHoldTheirPlacesTogether(String tree, int begin, int end, String changes) {
    ImmutableList<Token> raw = Trees.of(tree);
    ImmutableList<Name> names = ImmutableList.of(new Name(new Span(begin, end), "LOC"));
    assertEquals(changes, Trees.changes(raw, MarkedPlaces.mend(raw, names)));
  }
}
