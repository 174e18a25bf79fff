package org.newsgraph.text;

import java.nio.FloatBuffer;

/**
 * One output of the reader model: a row of scores for each word of each sentence.
 *
 * @param values the scores, sentence after sentence, word after word
 * @param words how many words each sentence is filled up to
 * @param labels how many scores a word has
 */
record Scores(FloatBuffer values, int words, int labels) {
  /** The score of the label for the word. */
  float at(int sentence, int word, int label) {
    return values.get((sentence * words + word) * labels + label);
  }

  /** The label with the best score for the word; the first of equals. */
  int best(int sentence, int word) {
    return bestBut(sentence, word, -1);
  }

  /** The label with the best score for the word, the given one left out. */
  int bestBut(int sentence, int word, int without) {
    int best = without == 0 ? 1 : 0;
    for (int label = 0; label < labels; label++) {
      if (label != without && at(sentence, word, label) > at(sentence, word, best)) {
        best = label;
      }
    }
    return best;
  }
}
