package org.newsgraph.evaluate.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.reader.WordReader;

/** The lines of a sentence in a file that has a word in each line and a blank line after each. */
final class GoldLines {
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Pattern DOCUMENT = Pattern.compile("newdoc(?:\\s+id\\s*=\\s*(.*))?");

  /**
   * A line with a word.
   *
   * @param number its number in the file, from 1
   * @param cells what stands in its columns
   */
  record Line(int number, ImmutableList<String> cells) {
    /** What stands in the column, counted from 0. */
    String cell(int column) {
      return cells.get(column);
    }
  }

  private final Path file;
  private final List<String> comments = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private GoldLines(Path file) {
    this.file = file;
  }

  /**
   * The sentences of a file in order.
   *
   * @throws FileSystemException where it is no such file; the message says why
   */
  static ImmutableList<GoldLines> read(Path file) throws IOException {
    List<GoldLines> sentences = new ArrayList<>();
    GoldLines sentence = new GoldLines(file);
    int number = 0;
    for (String line : text(file)) {
      number++;
      if (line.isBlank()) {
        sentences.add(sentence);
        sentence = new GoldLines(file);
      } else if (line.startsWith("#")) {
        sentence.comments.add(line.substring(1).strip());
      } else {
        sentence.lines.add(new Line(number, ImmutableList.copyOf(COLUMNS.split(line))));
      }
    }
    sentences.add(sentence);
    sentences.removeIf(s -> s.lines.isEmpty());
    if (sentences.isEmpty()) {
      throw new FileSystemException(file.toString(), null, "there are no words in it");
    }
    return ImmutableList.copyOf(sentences);
  }

  private static List<String> text(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    try {
      return Files.readString(file, UTF_8).replaceFirst("^\ufeff", "").lines().toList();
    } catch (CharacterCodingException e) {
      FileSystemException named =
          new FileSystemException(file.toString(), null, "is not UTF-8 text");
      named.initCause(e);
      throw named;
    }
  }

  /** The lines with words. */
  List<Line> lines() {
    return lines;
  }

  /** The comments before the words, without their sign. */
  List<String> comments() {
    return comments;
  }

  /** The name of the document that begins with the sentence, as its comments tell. */
  Optional<String> document() {
    return comments.stream()
        .map(DOCUMENT::matcher)
        .filter(Matcher::matches)
        .map(comment -> Optional.ofNullable(comment.group(1)).orElse("document"))
        .findFirst();
  }

  /** Makes sure that the reader can take a sentence of the words. */
  void expectReadable(List<GoldWord> words) throws IOException {
    if (words.isEmpty() || words.size() > WordReader.LONGEST) {
      throw broken(
          lines.get(0),
          words.size() + " words in a sentence; 1 to " + WordReader.LONGEST + " can be read");
    }
  }

  /** What to throw of a broken line: it names the file and the line. */
  IOException broken(Line line, String why) {
    return new FileSystemException(file.toString(), null, "line " + line.number() + ": " + why);
  }
}
