package org.newsgraph.extract.sense;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.grammar.English;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/** Senses are found at the head of their words: the first of a verb, the last of a noun. */
final class SenseIndexTest {
  private static final SenseIndex INDEX =
      new SenseIndex(
          ImmutableList.of(
              sense("crack", "verb"),
              sense("crack down", "verb"),
              sense("crack", "noun"),
              sense("master", "noun"),
              sense("harbour master", "noun"),
              sense("master of ropes", "noun"),
              sense("first master of ropes", "noun")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a harbour:NOUN master:NOUN                 | 2 | harbour master 1-3, master 2-3
          a harbour:NOUN -:PUNCT master:NOUN         | 3 | harbour master 1-4, master 3-4
          a harbour:NOUN master:NOUN                 | 1 | ``
          a master:NOUN of:ADP ropes:NOUN            | 1 | master of ropes 1-4, master 1-2
          a master:NOUN of:ADP ropes:NOUN            | 3 | ``
          the first:ADJ master:NOUN of:ADP ropes:NOUN | 2 | first master of ropes 1-5, master of ropes 2-5, master 2-3
          ropes crack:VERB                           | 1 | crack 1-2
          ropes crack:VERB down:ADP                  | 1 | crack down 1-3, crack 1-2
          ropes crack:VERB them down:ADP:1           | 1 | crack down 1-2
          a crack:NOUN                               | 1 | crack 1-2
          """)
  void sensesAreFoundAtTheirHead(String text, int place, String expected) {
    assertEquals(
        expected,
        INDEX
            .find(sentence(text).word(place).findClause().orElseThrow())
            .map(found -> String.join("/", found.sense().words()) + " " + found.words())
            .collect(Collectors.joining(", ")));
  }

  private static Sense sense(String words, String partOfSpeech) {
    return new Sense(
        words + "/" + partOfSpeech,
        ImmutableList.of(words),
        partOfSpeech,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSetMultimap.of(),
        ImmutableSetMultimap.of(),
        false,
        false,
        false,
        Optional.empty(),
        Polarity.POSITIVE,
        Modality.ACTUAL,
        Phase.NONE,
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** Words with their parts of speech; one with a number is the particle of the verb there. */
  private static ParsedSentence sentence(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    return new ParsedSentence(
        new Sentence(
            0,
            new Span(0, text.length()),
            IntStream.range(0, words.size())
                .mapToObj(i -> token(i, Splitter.on(':').splitToList(words.get(i))))
                .collect(toImmutableList()),
            ImmutableList.of()),
        English.WORDS);
  }

  private static Token token(int index, List<String> parts) {
    String word = parts.get(0);
    boolean particle = parts.size() == 3;
    return new Token(
        index,
        new Span(index, index + 1),
        word,
        word,
        parts.size() > 1 ? parts.get(1) : "X",
        "",
        particle ? Integer.parseInt(parts.get(2)) : Token.ROOT,
        particle ? "compound:prt" : "root",
        "O");
  }
}
