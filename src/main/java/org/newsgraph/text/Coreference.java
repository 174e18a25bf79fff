package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;

/**
 * How likely, by the reader model, a word of an article speaks of what an earlier one speaks of.
 * Scores are natural logarithms of odds: they compare the antecedents of one word, and none.
 */
public final class Coreference {
  private final ImmutableList<Scores> anaphors;
  private final ImmutableList<Scores> antecedents;
  private final ImmutableDoubleArray distances;

  Coreference(List<SentenceReading> sentences, ImmutableDoubleArray distances) {
    checkArgument(!distances.isEmpty(), "no scores of distances");
    this.anaphors =
        sentences.stream().map(SentenceReading::anaphor).collect(ImmutableList.toImmutableList());
    this.antecedents =
        sentences.stream()
            .map(SentenceReading::antecedent)
            .collect(ImmutableList.toImmutableList());
    this.distances = distances;
  }

  /**
   * The score of the word's speaking of what the earlier word speaks of.
   *
   * @param sentence the index of the word's sentence
   * @param word the word's index
   * @param earlierSentence the index of the earlier word's sentence
   * @param earlierWord the earlier word's index
   */
  public double score(int sentence, int word, int earlierSentence, int earlierWord) {
    Scores anaphor = anaphors.get(sentence);
    Scores antecedent = antecedents.get(earlierSentence);
    double score = distances.get(Math.min(sentence - earlierSentence, distances.length() - 1));
    for (int i = 0; i < antecedent.labels(); i++) {
      score += (double) anaphor.at(word, i) * antecedent.at(earlierWord, i);
    }
    return score;
  }

  /** The score of the word's speaking of nothing that was spoken of before. */
  public double scoreOfNone(int sentence, int word) {
    Scores anaphor = anaphors.get(sentence);
    return anaphor.at(word, anaphor.labels() - 1);
  }
}
