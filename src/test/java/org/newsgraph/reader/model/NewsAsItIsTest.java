package org.newsgraph.reader.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Article;
import org.newsgraph.grammar.English;
import org.newsgraph.reader.Reader;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Sixty sentences of news as it is written: head-lines in capitals and in title case, without full
 * stops, curly quotes, datelines, abbreviations, accents, long sentences.
 *
 * <p>They are annotated by hand as the English Web Treebank is, with names of six kinds. What the
 * product depends on stands with each as {@link Must}; that the text is split into the words of the
 * annotation counts as one more. A file lists what the reader misses; with the system property
 * {@code news.update} the test writes it anew.
 */
@Tag("slow")
final class NewsAsItIsTest {
  private static final Path FILE = Path.of("src/test/resources/reader/news-as-it-is.conllu");
  private static final Path MISSED = Path.of("src/test/resources/reader/news-as-it-is.missed");
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("PER", "ORG", "LOC", "NAT", "EVENT", "OTHER");

  static ImmutableList<NewsSentence> sentences() throws IOException {
    return NewsSentence.read(FILE);
  }

  @Test
  void thereAreSixtySentencesOfEightKinds() throws IOException {
    TreeMap<String, Integer> kinds = new TreeMap<>();
    sentences().forEach(s -> kinds.merge(s.kind(), 1, Integer::sum));

    assertEquals(
        ImmutableSortedMap.<String, Integer>naturalOrder()
            .put("abbreviations and ranks", 8)
            .put("accents", 5)
            .put("curly quotes", 8)
            .put("dateline", 6)
            .put("headline in capitals", 12)
            .put("headline in title case", 10)
            .put("headline without full stop", 6)
            .put("long sentence", 5)
            .buildOrThrow(),
        kinds);
    assertEquals(60, sentences().stream().map(NewsSentence::id).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void theWordsMakeUpTheText(NewsSentence sentence) {
    assertEquals(sentence.text(), sentence.annotated().article().text());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void theWordsMakeUpATree(NewsSentence sentence) {
    ImmutableList<Token> words = sentence.perfect().tokens();
    assertEquals(1, words.stream().filter(w -> w.head() == Token.ROOT).count());
    for (Token word : words) {
      assertEquals(word.head() == Token.ROOT, word.relation().equals("root"), word.text());
      int above = word.index();
      for (int step = 0; step < words.size() && above != Token.ROOT; step++) {
        above = words.get(above).head();
      }
      assertEquals(Token.ROOT, above, () -> word.text() + " is in a cycle");
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void theLabelsAreThoseOfTheModel(NewsSentence sentence) throws IOException {
    Labels labels = Labels.read(Resources.getResource(Labels.class, "labels.json"));
    expectAmong(labels.upos(), sentence, Token::upos);
    expectAmong(labels.xpos(), sentence, Token::xpos);
    expectAmong(labels.relations(), sentence, Token::relation);
  }

  private static void expectAmong(
      List<String> labels, NewsSentence sentence, Function<Token, String> label) {
    sentence
        .perfect()
        .tokens()
        .forEach(w -> assertTrue(labels.contains(label.apply(w)), () -> label.apply(w)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void namesAreOfSixTypes(NewsSentence sentence) {
    sentence.perfect().names().forEach(name -> assertTrue(NAMES.contains(name.type())));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whatMustComeOutIsInTheAnnotation(NewsSentence sentence) {
    List<Sentence> perfect = ImmutableList.of(sentence.perfect());

    assertTrue(sentence.musts().size() >= 4);
    sentence.musts().forEach(must -> assertTrue(must.holds(perfect), must::text));
  }

  @Test
  void theReaderMissesWhatItIsKnownToMiss() throws IOException {
    String missed = missed();
    if (Boolean.getBoolean("news.update")) {
      Files.writeString(MISSED, missed);
      return;
    }

    assertEquals(Files.readString(MISSED), missed);
  }

  /** How much came out of how much, then what was missed where. */
  private static String missed() throws IOException {
    ImmutableList<NewsSentence> sentences = sentences();
    ImmutableList.Builder<String> missed = ImmutableList.builder();
    try (Reader reader = Reader.load(English.LEXICON::words)) {
      for (NewsSentence sentence : sentences) {
        Article article = new Article(sentence.id(), Optional.empty(), sentence.text());
        missed.addAll(missed(sentence, reader.read(article).sentences()));
      }
    }
    ImmutableList<String> lines = missed.build();
    int all = sentences.stream().mapToInt(s -> s.musts().size() + 1).sum();
    return Stream.concat(Stream.of(all - lines.size() + " of " + all), lines.stream())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static ImmutableList<String> missed(NewsSentence sentence, List<Sentence> read) {
    Stream<String> words =
        wordsOf(read).equals(wordsOf(List.of(sentence.perfect())))
            ? Stream.of()
            : Stream.of("words");
    Stream<String> musts =
        sentence.musts().stream().filter(must -> !must.holds(read)).map(Must::text);
    return Stream.concat(words, musts)
        .map(each -> sentence.id() + " " + each)
        .collect(toImmutableList());
  }

  private static List<String> wordsOf(List<Sentence> read) {
    return read.stream().flatMap(s -> s.tokens().stream()).map(Token::text).toList();
  }
}
