package org.newsgraph.reader.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.MoreCollectors.onlyElement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.text.Name;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/**
 * A sentence of news annotated by hand in a file of CoNLL-U.
 *
 * @param id its name in the file
 * @param text the sentence as it stands in the news
 * @param kind what is hard in it, such as {@code dateline}
 * @param musts what must come out of the text
 * @param words its words in order
 */
record NewsSentence(
    String id, String text, String kind, ImmutableList<Must> musts, ImmutableList<Word> words) {
  private static final String NO_NAME = "O";

  /**
   * A word and its annotations.
   *
   * @param number its place in the sentence, from 1
   * @param head the number of the word it hangs on, 0 for the root
   * @param name {@code B-PER} for a name's first word, {@code I-PER} for a further one, {@code O}
   *     outside
   * @param space whether a space follows in the text
   */
  record Word(
      int number,
      String form,
      String lemma,
      String upos,
      String xpos,
      int head,
      String relation,
      String name,
      boolean space) {}

  /** The sentences of the file. */
  static ImmutableList<NewsSentence> read(Path file) throws IOException {
    return Splitter.on("\n\n")
        .omitEmptyStrings()
        .splitToStream(Files.readString(file))
        .map(NewsSentence::of)
        .collect(toImmutableList());
  }

  private static NewsSentence of(String block) {
    return new NewsSentence(
        comment("sent_id", block),
        comment("text", block),
        comment("kind", block),
        Must.parse(comment("must", block)),
        block
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(NewsSentence::word)
            .collect(toImmutableList()));
  }

  private static String comment(String key, String block) {
    String begin = "# " + key + " = ";
    return block
        .lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()))
        .collect(onlyElement());
  }

  private static Word word(String line) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    List<String> others = Splitter.on('|').splitToList(fields.get(9));
    return new Word(
        Integer.parseInt(fields.get(0)),
        fields.get(1),
        fields.get(2),
        fields.get(3),
        fields.get(4),
        Integer.parseInt(fields.get(6)),
        fields.get(7),
        others.stream()
            .filter(other -> other.startsWith("Name="))
            .map(other -> other.substring("Name=".length()))
            .findFirst()
            .orElse(NO_NAME),
        !others.contains("SpaceAfter=No"));
  }

  /** The words with the spaces between them. */
  String joined() {
    return words.stream()
        .map(word -> word.form() + (word.space() ? " " : ""))
        .collect(Collectors.joining())
        .strip();
  }

  /** The sentence as a perfect reader would give it. */
  Sentence perfect() {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int begin = 0;
    for (Word word : words) {
      Span span = new Span(begin, begin + word.form().length());
      tokens.add(token(word, span));
      begin = span.end() + (word.space() ? 1 : 0);
    }
    return new Sentence(0, new Span(0, text().length()), tokens.build(), names());
  }

  private static Token token(Word word, Span span) {
    return new Token(
        word.number() - 1,
        span,
        word.form(),
        word.lemma(),
        word.upos(),
        word.xpos(),
        word.head() == 0 ? Token.ROOT : word.head() - 1,
        word.relation(),
        "O");
  }

  private ImmutableList<Name> names() {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).name().startsWith("B-"))
        .mapToObj(i -> new Name(new Span(i, end(i)), words.get(i).name().substring(2)))
        .collect(toImmutableList());
  }

  private int end(int begin) {
    int end = begin + 1;
    while (end < words.size() && words.get(end).name().startsWith("I-")) {
      end++;
    }
    return end;
  }
}
