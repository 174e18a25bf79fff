package org.newsgraph.reader.model;

import com.google.common.primitives.ImmutableDoubleArray;

/** The best chain of labels of a sentence, where each label also tells what may follow it. */
final class BestChain {
  private BestChain() {}

  /**
   * The label of each word in the chain whose scores and transitions add up to the most (Viterbi).
   *
   * @param scores the labels' scores for each word
   * @param transitions for each label and last for the sentence's begin, the scores of what follows
   */
  static int[] of(Scores scores, int words, ImmutableDoubleArray transitions) {
    int labels = scores.labels();
    int[][] before = new int[words][labels];
    double[] total = new double[labels];
    for (int label = 0; label < labels; label++) {
      total[label] = scores.at(0, label) + transitions.get(labels * labels + label);
    }
    for (int word = 1; word < words; word++) {
      double[] next = new double[labels];
      for (int label = 0; label < labels; label++) {
        int best = bestBefore(total, label, transitions);
        before[word][label] = best;
        next[label] = total[best] + transitions.get(best * labels + label) + scores.at(word, label);
      }
      total = next;
    }
    return backwards(before, total);
  }

  private static int bestBefore(double[] total, int label, ImmutableDoubleArray transitions) {
    int best = 0;
    for (int last = 1; last < total.length; last++) {
      if (total[last] + transitions.get(last * total.length + label)
          > total[best] + transitions.get(best * total.length + label)) {
        best = last;
      }
    }
    return best;
  }

  private static int[] backwards(int[][] before, double[] total) {
    int[] chain = new int[before.length];
    int label = 0;
    for (int last = 1; last < total.length; last++) {
      label = total[last] > total[label] ? last : label;
    }
    for (int word = before.length - 1; word >= 0; word--) {
      chain[word] = label;
      label = before[word][label];
    }
    return chain;
  }
}
