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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Article;
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
  private static final String NO_NAME = "O";
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
    assertEquals(sentence.text(), sentence.joined());
    assertEquals(
        IntStream.rangeClosed(1, sentence.words().size()).boxed().toList(),
        sentence.words().stream().map(NewsSentence.Word::number).toList());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void theWordsMakeUpATree(NewsSentence sentence) {
    assertEquals(1, sentence.words().stream().filter(w -> w.head() == 0).count());
    for (NewsSentence.Word word : sentence.words()) {
      assertEquals(word.head() == 0, word.relation().equals("root"), word.form());
      int above = word.number();
      for (int step = 0; step < sentence.words().size() && above > 0; step++) {
        above = sentence.words().get(above - 1).head();
      }
      assertEquals(0, above, () -> word.form() + " is in a cycle");
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void theLabelsAreThoseOfTheModel(NewsSentence sentence) throws IOException {
    Labels labels = Labels.read(Resources.getResource(Labels.class, "labels.json"));
    expectAmong(labels.upos(), sentence, NewsSentence.Word::upos);
    expectAmong(labels.xpos(), sentence, NewsSentence.Word::xpos);
    expectAmong(labels.relations(), sentence, NewsSentence.Word::relation);
  }

  private static void expectAmong(
      List<String> labels, NewsSentence sentence, Function<NewsSentence.Word, String> label) {
    sentence
        .words()
        .forEach(w -> assertTrue(labels.contains(label.apply(w)), () -> label.apply(w)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyNameBeginsAndGoesOn(NewsSentence sentence) {
    String before = NO_NAME;
    for (NewsSentence.Word word : sentence.words()) {
      String name = word.name();
      assertTrue(name.equals(NO_NAME) || NAMES.contains(name.substring(2)), name);
      if (name.startsWith("I-")) {
        assertEquals(name.substring(2), before.substring(Math.min(2, before.length())));
      }
      before = name;
    }
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
    try (Reader reader = Reader.load()) {
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
        wordsOf(read).equals(wordsOf(sentence)) ? Stream.of() : Stream.of("words");
    Stream<String> musts =
        sentence.musts().stream().filter(must -> !must.holds(read)).map(Must::text);
    return Stream.concat(words, musts)
        .map(each -> sentence.id() + " " + each)
        .collect(toImmutableList());
  }

  private static List<String> wordsOf(List<Sentence> read) {
    return read.stream().flatMap(s -> s.tokens().stream()).map(Token::text).toList();
  }

  private static List<String> wordsOf(NewsSentence sentence) {
    return sentence.words().stream().map(NewsSentence.Word::form).toList();
  }
}
