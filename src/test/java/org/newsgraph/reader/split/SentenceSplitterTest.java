package org.newsgraph.reader.split;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.grammar.English;
import org.newsgraph.text.Span;

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
  void cellsOfATableAreApart() {
    assertEquals(
        ImmutableList.of(
            "Spain",
            "thanked the government of Chad for all its help",
            "chairman Garcia",
            "The talks failed."),
        split(
            "Spain\tthanked the government of Chad for all its help\tchairman Garcia\n\tThe talks failed.\t\n"));
  }

  @Test
  void endlessWordsAreNoPartOfASentence() {
    String run = "aB3+".repeat(200);
    String text = "Spain met Garcia. " + run + " It agreed.\n" + run + "\nChad left.";
    assertEquals(ImmutableList.of("Spain met Garcia.", "It agreed.", "Chad left."), split(text));
    assertEquals(ImmutableList.of(new Span(18, 818), new Span(830, 1630)), EndlessWords.of(text));
    assertEquals(ImmutableList.of(), EndlessWords.of("a".repeat(500)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", ".", "(", "\"", "7,", "a.", "a@", "-", "a\n", ". "})
  void theTimeGrowsNoFasterThanTheText(String sign) {
    String text = sign.repeat(400_000 / sign.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> split(text));
  }

  @Test
  void longSentencesAreCutBehindCommas() {
    ImmutableList<Span> words =
        IntStream.range(0, 14).mapToObj(i -> new Span(i, i + 1)).collect(toImmutableList());
    assertEquals(
        "[[0-1, 1-2, 2-3, 3-4], [4-5, 5-6, 6-7], [7-8, 8-9, 9-10], [10-11, 11-12, 12-13, 13-14]]",
        new SentenceCutter(4).cut("abcde;,hi,klmn", words).toString());
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
