package org.newsgraph.evaluate.gold;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reader of a sentence in CoNLL-U. Lines of empty nodes are left out, and so are those of
 * several words in one, but for the space after them. OpenNLP's own reader of the format merges
 * such words into one, which has no place in the tree, and tells no line numbers.
 */
final class Conllu {
  private static final int COLUMNS = 10;
  private static final int ID = 0;
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int UPOS = 3;
  private static final int FEATURES = 5;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int MISC = 9;
  private static final String NONE = "_";
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6})|(\\.\\d+))?");
  private static final Pattern PARAGRAPH = Pattern.compile("newpar(?:\\s+id\\s*=.*)?");
  private static final Splitter MARKS = Splitter.on('|');

  private final GoldLines sentence;
  private final List<GoldLines.Line> lines = new ArrayList<>();
  private final List<Boolean> spaces = new ArrayList<>();

  private Conllu(GoldLines sentence) {
    this.sentence = sentence;
  }

  static GoldSentence read(GoldLines sentence) throws IOException {
    return new Conllu(sentence).read();
  }

  private GoldSentence read() throws IOException {
    collectLines();
    ImmutableList.Builder<GoldWord> builder = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      builder.add(word(i));
    }
    ImmutableList<GoldWord> words = builder.build();
    sentence.expectReadable(words);
    EntityMarks entities = new EntityMarks(sentence, words);
    for (int i = 0; i < lines.size(); i++) {
      entities.read(i, lines.get(i), findMark(lines.get(i), "Entity=").orElse(""));
    }
    return new GoldSentence(
        sentence.document(),
        sentence.comments().stream().anyMatch(c -> PARAGRAPH.matcher(c).matches()),
        words,
        ImmutableList.of(),
        entities.mentions());
  }

  /** Sorts out the lines of single words, and whether a space follows each. */
  private void collectLines() throws IOException {
    int lastOfJoined = 0;
    boolean spaceAfterJoined = true;
    for (GoldLines.Line line : sentence.lines()) {
      Matcher number = expectNumber(line);
      if (number.group(2) != null) {
        lastOfJoined = Integer.parseInt(number.group(2));
        spaceAfterJoined = hasSpaceAfter(line);
      } else if (number.group(3) == null) {
        lines.add(line);
        if (Integer.parseInt(number.group(1)) != lines.size()) {
          throw sentence.broken(
              line, "word " + lines.size() + " was expected, but it is word " + line.cell(ID));
        }
        boolean joined = lines.size() <= lastOfJoined;
        spaces.add(joined ? lines.size() == lastOfJoined && spaceAfterJoined : hasSpaceAfter(line));
      }
    }
  }

  private Matcher expectNumber(GoldLines.Line line) throws IOException {
    if (line.cells().size() != COLUMNS) {
      throw sentence.broken(line, "10 columns were expected, but there are " + line.cells().size());
    }
    Matcher number = NUMBER.matcher(line.cell(ID));
    if (!number.matches()) {
      throw sentence.broken(line, "the word's number " + line.cell(ID) + " is none");
    }
    if (line.cell(FORM).isBlank()) {
      throw sentence.broken(line, "the word is missing");
    }
    return number;
  }

  private GoldWord word(int index) throws IOException {
    GoldLines.Line line = lines.get(index);
    return new GoldWord(
        line.cell(FORM),
        findCell(line, LEMMA),
        findCell(line, UPOS),
        findHead(index),
        findCell(line, RELATION),
        line.cell(FEATURES),
        spaces.get(index));
  }

  private Optional<Integer> findHead(int index) throws IOException {
    GoldLines.Line line = lines.get(index);
    Optional<String> cell = findCell(line, HEAD);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Integer head = Ints.tryParse(cell.get());
    if (head == null || head < 0 || head > lines.size() || head == index + 1) {
      throw sentence.broken(
          line, "the head " + cell.get() + " is no other of the " + lines.size() + " words");
    }
    return Optional.of(head - 1);
  }

  private static Optional<String> findCell(GoldLines.Line line, int column) {
    return Optional.of(line.cell(column)).filter(cell -> !cell.equals(NONE) && !cell.isEmpty());
  }

  private static boolean hasSpaceAfter(GoldLines.Line line) {
    return findMark(line, "SpaceAfter=").filter("No"::equals).isEmpty();
  }

  private static Optional<String> findMark(GoldLines.Line line, String name) {
    return MARKS
        .splitToStream(line.cell(MISC))
        .filter(mark -> mark.startsWith(name))
        .map(mark -> mark.substring(name.length()))
        .findFirst();
  }
}
