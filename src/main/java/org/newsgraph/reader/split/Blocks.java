package org.newsgraph.reader.split;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Span;

/**
 * The stretches of a text that no sentence crosses: its lines, or, where a text was broken into
 * lines of about one length, its paragraphs. A tab parts the cells of a table, each a block.
 */
final class Blocks {
  private static final int SHORTEST_WIDTH = 40;
  private static final int LONGEST_WIDTH = 100;
  private static final int FEWEST_BREAKS = 3;
  private static final double WRAPPED_SHARE = 0.8;
  private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".!?:;\"'\u201d\u2019)]");

  private final String text;
  private final ImmutableList<Span> lines;
  private final int width;

  private Blocks(String text, ImmutableList<Span> lines) {
    this.text = text;
    this.lines = lines;
    this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
  }

  /** The blocks of the text in order, without blank ones and without space at their ends. */
  static ImmutableList<Span> of(String text) {
    return new Blocks(text, lines(text)).join();
  }

  private static ImmutableList<Span> lines(String text) {
    ImmutableList.Builder<Span> lines = ImmutableList.builder();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean cell = i < text.length() && text.charAt(i) == '\t';
      if (i == text.length() || text.charAt(i) == '\n' || cell) {
        lines.add(trim(text, begin, i));
        begin = i + 1;
      }
      if (cell) { // A blank line, so that cells are never joined.
        lines.add(new Span(i, i));
      }
    }
    return lines.build();
  }

  private static Span trim(String text, int begin, int end) {
    String plain = PlainText.of(text.substring(begin, end));
    int first = CharMatcher.isNot(' ').indexIn(plain);
    return first < 0
        ? new Span(begin, begin)
        : new Span(begin + first, begin + 1 + CharMatcher.isNot(' ').lastIndexIn(plain));
  }

  private ImmutableList<Span> join() {
    boolean wrapped = isWrapped();
    List<Span> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean joined = i > 0 && isInner(i) && (wrapped ? isFull(i) : isBroken(i));
      if (joined) {
        blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).union(lines.get(i)));
      } else if (lines.get(i).length() > 0) {
        blocks.add(lines.get(i));
      }
    }
    return ImmutableList.copyOf(blocks);
  }

  /** Whether nearly every line is as full as the longest one allows. */
  private boolean isWrapped() {
    int breaks = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      breaks += isInner(i) ? 1 : 0;
      full += isInner(i) && isFull(i) ? 1 : 0;
    }
    return width >= SHORTEST_WIDTH
        && width <= LONGEST_WIDTH
        && breaks >= FEWEST_BREAKS
        && full >= WRAPPED_SHARE * breaks;
  }

  /** Whether neither the line nor the one before it is blank. */
  private boolean isInner(int line) {
    return lines.get(line).length() > 0 && lines.get(line - 1).length() > 0;
  }

  /** Whether the line's first word would not have fitted on the line before. */
  private boolean isFull(int line) {
    Span words = lines.get(line);
    int firstWordEnd = words.begin();
    while (firstWordEnd < words.end() && text.charAt(firstWordEnd) != ' ') {
      firstWordEnd++;
    }
    return lines.get(line - 1).length() + 1 + firstWordEnd - words.begin() > width;
  }

  /** Whether the line goes on with a sentence that the one before it left open. */
  private boolean isBroken(int line) {
    Span before = lines.get(line - 1);
    return before.length() >= SHORTEST_WIDTH
        && !SENTENCE_END.matches(text.charAt(before.end() - 1))
        && Character.isLowerCase(text.charAt(lines.get(line).begin()));
  }
}
