package org.newsgraph.reader;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.text.Span;

/**
 * The words of a sentence as the reader model is to read them. Two dashes that part a phrase from
 * its sentence, as in "France — which had waited — agreed", become the commas that could stand in
 * their place: the model has seen few such dashes. A phrase that begins with a name may be a list,
 * and keeps them: commas would join it to what stands before.
 */
final class Dashes {
  private static final ImmutableSet<String> LONG = ImmutableSet.of("—", "--");
  private static final ImmutableSet<String> SHORT = ImmutableSet.of("–", "-");
  private static final int PAIR = 2;

  private final String text;
  private final List<Span> words;

  private Dashes(String text, List<Span> words) {
    this.text = text;
    this.words = words;
  }

  /** The words of a sentence, which are spans of the text, with commas for a pair of dashes. */
  static ImmutableList<String> asCommas(String text, List<Span> words) {
    return new Dashes(text, words).withCommas();
  }

  private ImmutableList<String> withCommas() {
    ImmutableList<Integer> dashes =
        IntStream.range(1, words.size() - 1)
            .filter(this::isDash)
            .boxed()
            .collect(ImmutableList.toImmutableList());
    boolean pair =
        dashes.size() == PAIR
            && dashes.stream().map(this::word).distinct().count() == 1
            && isSmall(dashes.get(0) + 1);
    return IntStream.range(0, words.size())
        .mapToObj(i -> pair && dashes.contains(i) ? "," : word(i))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the word is a dash between phrases: none of a compound, of a score or of years. */
  private boolean isDash(int word) {
    return (LONG.contains(word(word)) || (SHORT.contains(word(word)) && isApart(word)))
        && !(endsInFigure(word - 1) && beginsInFigure(word + 1));
  }

  private boolean isApart(int word) {
    return words.get(word - 1).end() < words.get(word).begin()
        && words.get(word).end() < words.get(word + 1).begin();
  }

  private boolean isSmall(int word) {
    return Character.isLowerCase(text.charAt(words.get(word).begin()));
  }

  private boolean endsInFigure(int word) {
    return Character.isDigit(text.charAt(words.get(word).end() - 1));
  }

  private boolean beginsInFigure(int word) {
    return Character.isDigit(text.charAt(words.get(word).begin()));
  }

  private String word(int word) {
    return text.substring(words.get(word).begin(), words.get(word).end());
  }
}
