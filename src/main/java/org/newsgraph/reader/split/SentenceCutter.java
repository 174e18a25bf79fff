package org.newsgraph.reader.split;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.newsgraph.text.Span;

/**
 * The cutter of sentences that are too long to be read at once. It cuts behind the last comma or
 * the like of a piece's second half, so that no name is cut in two.
 *
 * @param most the most words of a piece
 */
public record SentenceCutter(int most) {
  private static final CharMatcher BREAKS = CharMatcher.anyOf(",;:)\u2013\u2014");

  /** The words of a sentence in pieces, in order; one piece where it is short enough. */
  public ImmutableList<ImmutableList<Span>> cut(String text, ImmutableList<Span> words) {
    ImmutableList.Builder<ImmutableList<Span>> pieces = ImmutableList.builder();
    int begin = 0;
    while (words.size() - begin > most) {
      int end = findEnd(text, words, begin);
      pieces.add(words.subList(begin, end));
      begin = end;
    }
    return pieces.add(words.subList(begin, words.size())).build();
  }

  private int findEnd(String text, ImmutableList<Span> words, int begin) {
    for (int end = begin + most; end > begin + most / 2; end--) {
      Span last = words.get(end - 1);
      if (last.length() == 1 && BREAKS.matches(text.charAt(last.begin()))) {
        return end;
      }
    }
    return begin + most;
  }
}
