package org.newsgraph.text;

/**
 * How likely a word of an article speaks of what an earlier one speaks of. Scores are natural
 * logarithms of odds: they compare the antecedents of one word, and none.
 */
public interface Coreference {
  /**
   * The score of the word's speaking of what the earlier word speaks of.
   *
   * @param sentence the index of the word's sentence
   * @param word the word's index
   * @param earlierSentence the index of the earlier word's sentence
   * @param earlierWord the earlier word's index
   */
  double score(int sentence, int word, int earlierSentence, int earlierWord);

  /** The score of the word's speaking of nothing that was spoken of before. */
  double scoreOfNone(int sentence, int word);
}
