package org.newsgraph.reader.model;

import java.nio.FloatBuffer;
import org.newsgraph.text.Span;

/**
 * One output of the reader model: a row of scores for each word.
 *
 * @param values the scores, word after word
 * @param labels how many scores a word has
 */
public record Scores(FloatBuffer values, int labels) {
  /** The score of the label for the word. */
  float at(int word, int label) {
    return values.get(word * labels + label);
  }

  /** The scores of some words only. */
  Scores of(Span words) {
    return new Scores(values.slice(words.begin() * labels, words.length() * labels), labels);
  }

  /** The label with the best score for the word; the first of equals. */
  int best(int word) {
    int best = 0;
    for (int label = 1; label < labels; label++) {
      if (at(word, label) > at(word, best)) {
        best = label;
      }
    }
    return best;
  }
}
