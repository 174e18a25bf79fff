package org.newsgraph.reader.split;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Span;

/**
 * A text with its true sentences and words: a document of a treebank, or a case made by hand.
 *
 * @param name what the treebank calls the document, or the number of the case
 * @param text the document, a blank line between its paragraphs
 * @param sentences the sentences in order
 * @param words the words of each sentence in order
 */
record GoldText(
    String name,
    String text,
    ImmutableList<Span> sentences,
    ImmutableList<ImmutableList<Span>> words) {

  /** The documents of a CoNLL-U file, in order. */
  static ImmutableList<GoldText> readTreebank(Path file) throws IOException {
    return new TreebankReader().read(Files.readAllLines(file));
  }

  /**
   * The cases in the file, in order. A bar ends a word where no space does, two bars end a
   * sentence, a pilcrow ends a paragraph.
   */
  static ImmutableList<GoldText> readCases(Path file) throws IOException {
    ImmutableList.Builder<GoldText> cases = ImmutableList.builder();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("##")) {
        cases.add(readCase("case " + ++number, line));
      }
    }
    return cases.build();
  }

  private static GoldText readCase(String name, String line) {
    Builder builder = new Builder(name);
    for (String paragraph : Splitter.on('\u00b6').split(line)) {
      for (String sentence : Splitter.on("||").split(paragraph)) {
        builder.space(sentence.startsWith(" ") ? " " : "");
        for (String stretch : Splitter.on(' ').omitEmptyStrings().split(sentence)) {
          Splitter.on('|').split(stretch).forEach(builder::word);
          builder.space(" ");
        }
        builder.dropSpace();
        builder.endSentence();
      }
      builder.space("\n\n");
    }
    return builder.build();
  }

  /** The stretches of the text between its blank lines, each a text of its own. */
  ImmutableList<GoldText> paragraphs() {
    ImmutableList.Builder<GoldText> paragraphs = ImmutableList.builder();
    int begin = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size()
          || text.substring(sentences.get(i - 1).end(), sentences.get(i).begin()).contains("\n")) {
        paragraphs.add(part(begin, i));
        begin = i;
      }
    }
    return paragraphs.build();
  }

  private GoldText part(int from, int to) {
    int begin = sentences.get(from).begin();
    return new GoldText(
        name,
        text.substring(begin, sentences.get(to - 1).end()),
        moved(sentences.subList(from, to), -begin),
        words.subList(from, to).stream()
            .map(spans -> moved(spans, -begin))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Span> moved(List<Span> spans, int by) {
    return spans.stream()
        .map(span -> new Span(span.begin() + by, span.end() + by))
        .collect(ImmutableList.toImmutableList());
  }

  /** The cases to learn from: all but each third one. */
  static ImmutableList<GoldText> forTraining(List<GoldText> cases) {
    return cases.stream()
        .filter(text -> cases.indexOf(text) % 3 != 2)
        .collect(ImmutableList.toImmutableList());
  }

  /** The cases to measure on: each third one. */
  static ImmutableList<GoldText> forTesting(List<GoldText> cases) {
    return cases.stream()
        .filter(text -> cases.indexOf(text) % 3 == 2)
        .collect(ImmutableList.toImmutableList());
  }

  /** Puts a text together, word by word. */
  static final class Builder {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final ImmutableList.Builder<Span> sentences = ImmutableList.builder();
    private final ImmutableList.Builder<ImmutableList<Span>> words = ImmutableList.builder();
    private List<Span> open = new ArrayList<>();

    Builder(String name) {
      this.name = name;
    }

    void word(String word) {
      open.add(new Span(text.length(), text.length() + word.length()));
      text.append(word);
    }

    /** Space before the next word; none at the beginning of the text. */
    void space(String space) {
      if (text.length() > 0) {
        text.append(space);
      }
    }

    /** Takes away the space at the end. */
    void dropSpace() {
      int end = text.length();
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      text.setLength(end);
    }

    void endSentence() {
      if (!open.isEmpty()) {
        sentences.add(new Span(open.get(0).begin(), open.get(open.size() - 1).end()));
        words.add(ImmutableList.copyOf(open));
        open = new ArrayList<>();
      }
    }

    GoldText build() {
      dropSpace();
      return new GoldText(name, text.toString(), sentences.build(), words.build());
    }
  }
}
