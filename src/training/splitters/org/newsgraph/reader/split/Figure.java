package org.newsgraph.reader.split;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.newsgraph.text.Span;

/**
 * How many spans were found, how many there are, and how many of these were found exactly.
 *
 * @param right the spans found that are true
 * @param found the spans found
 * @param gold the true spans
 */
record Figure(int right, int found, int gold) {
  private static final Figure NONE = new Figure(0, 0, 0);

  /** How well a splitter finds the sentences of the texts. */
  static Figure ofSentences(List<GoldText> texts, Function<String, List<Span>> splitter) {
    Figure sum = NONE;
    for (GoldText text : texts) {
      sum = sum.plus(of(splitter.apply(text.text()), text.sentences()));
    }
    return sum;
  }

  /** How well a splitter finds the words of the texts, told where the sentences are. */
  static Figure ofWords(List<GoldText> texts, BiFunction<String, Span, List<Span>> splitter) {
    Figure sum = NONE;
    for (GoldText text : texts) {
      for (int i = 0; i < text.sentences().size(); i++) {
        Span sentence = text.sentences().get(i);
        sum = sum.plus(of(splitter.apply(text.text(), sentence), text.words().get(i)));
      }
    }
    return sum;
  }

  private static Figure of(List<Span> found, List<Span> gold) {
    Set<Span> both = new HashSet<>(found);
    both.retainAll(new HashSet<>(gold));
    return new Figure(both.size(), found.size(), gold.size());
  }

  private Figure plus(Figure other) {
    return new Figure(right + other.right, found + other.found, gold + other.gold);
  }

  /** F1 in percent. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f", 200.0 * right / (found + gold));
  }
}
