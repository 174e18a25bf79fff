package org.newsgraph.reader.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.grammar.English;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(
          SplitterModels.load().sentences(), SplittingWords.of(English.LEXICON::words));

  /** Each text has a bar where a sentence ends before a space, and none elsewhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spain met Garcia.| Chad did not.",
        "Mr. Weber met Gen. Okafor and Dr. Novak.| They agreed.",
        "Weber met U.S. President Garcia in the U.S.| He then left.",
        "The U.N. Security Council met at 5 p.m. on Monday.",
        "George W. Weber and J. R. Novak left.| It was Nov. 5.",
        "Acme Inc. of Spain sued Weber Corp. yesterday.",
        "“We won.”| Garcia left.| ‘Never again!’| Nobody laughed.",
        "\"We won!\" said Garcia.| \"Did we?\" asked Novak.",
        "Garcia said: “We won.| We will win again.”| He left.",
        "Two were hurt.| (Reuters; AP)",
        "He was paid $3.5 million vs. $2 million before.",
        "Garcia ... left.| Why?| Nobody knows!",
        "The regime fell.|The president fled.",
        "Weber left (see No. 5).| Novak stayed.",
        "GEN. OKAFOR TO QUIT.| ST. LUCIA VOTES.",
        "Is it a matter for the U.S.?| Few think so.",
        "The books are banned.| iPhones are not.| It is so (see p. 14).",
        "Chad, i.e. the north, voted e.g. against.| Spain did not.",
      })
  void sentencesEndWhereTheyShould(String text) {
    assertEquals(
        Stream.of(text.split("\\|")).map(String::strip).toList(), split(text.replace("|", "")));
  }

  @Test
  void linesEndSentences() {
    assertEquals(
        ImmutableList.of(
            "SPAIN HOLDS ‘SECRET TALKS’",
            "Garcia to Weber: Leave Me Alone",
            "[Talks > Madrid]",
            "Spain met Garcia.",
            "It agreed."),
        split(
            """
            SPAIN HOLDS ‘SECRET TALKS’

            Garcia to Weber: Leave Me Alone
            [Talks > Madrid]
              Spain met Garcia. It agreed.\s
            """));
  }

  @Test
  void wrappedLinesAreJoined() {
    String wrapped =
        """
        The government of Spain said on Monday that it would hold talks with
        the government of Chad. Both countries had broken off relations after
        the attack of last year, for which the one blamed the other.

        Nobody expects a quick agreement, but a first meeting of the foreign
        ministers may be held in Geneva.\
        """;
    assertEquals(
        ImmutableList.of(
            "The government of Spain said on Monday that it would hold talks with\n"
                + "the government of Chad.",
            "Both countries had broken off relations after\n"
                + "the attack of last year, for which the one blamed the other.",
            "Nobody expects a quick agreement, but a first meeting of the foreign\n"
                + "ministers may be held in Geneva."),
        split(wrapped));
  }

  private static ImmutableList<String> split(String text) {
    return SPLITTER.split(text).stream()
        .map(sentence -> text.substring(sentence.begin(), sentence.end()))
        .collect(ImmutableList.toImmutableList());
  }
}
