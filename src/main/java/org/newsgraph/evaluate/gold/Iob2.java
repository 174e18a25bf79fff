package org.newsgraph.evaluate.gold;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;

/**
 * The reader of names in IOB2: lines of number, word and mark, which is {@code B-} and a type for a
 * name's first word, {@code I-} and the type for a further one and {@code O} for none.
 */
final class Iob2 {
  private static final int WORD = 1;
  private static final int MARK = 2;
  private static final Pattern KNOWN = Pattern.compile("O|[BI]-\\S+");

  private Iob2() {}

  static GoldSentence read(GoldLines sentence) throws IOException {
    List<GoldWord> words = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    String before = "O";
    for (GoldLines.Line line : sentence.lines()) {
      String mark = mark(sentence, line);
      if (mark.startsWith("B-")) {
        names.add(new Name(new Span(words.size(), words.size() + 1), mark.substring(2)));
      } else if (mark.startsWith("I-")) {
        expectSameName(sentence, line, before);
        Name begun = names.remove(names.size() - 1);
        names.add(new Name(new Span(begun.tokens().begin(), words.size() + 1), begun.type()));
      }
      words.add(GoldWord.of(line.cell(WORD)));
      before = mark;
    }
    sentence.expectReadable(words);
    return new GoldSentence(
        sentence.document(),
        false,
        ImmutableList.copyOf(words),
        ImmutableList.copyOf(names),
        ImmutableList.of());
  }

  private static String mark(GoldLines sentence, GoldLines.Line line) throws IOException {
    if (line.cells().size() <= MARK) {
      throw sentence.broken(line, "a number, a word and a mark were expected, between tabs");
    }
    if (line.cell(WORD).isBlank()) {
      throw sentence.broken(line, "the word is missing");
    }
    String mark = line.cell(MARK);
    if (!KNOWN.matcher(mark).matches()) {
      throw sentence.broken(line, "the mark " + mark + " is none of B-, I- and O");
    }
    return mark;
  }

  private static void expectSameName(GoldLines sentence, GoldLines.Line line, String before)
      throws IOException {
    String mark = line.cell(MARK);
    if (before.equals("O") || !before.substring(2).equals(mark.substring(2))) {
      throw sentence.broken(line, "the mark " + mark + " goes on with no name");
    }
  }
}
