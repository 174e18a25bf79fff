package org.newsgraph.reader.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.newsgraph.text.Coreference;

/**
 * The reader model's scores of coreference: a word's numbers times those of the earlier word, and a
 * term for the distance between their sentences.
 */
final class CoreferenceScores implements Coreference {
  private final ImmutableList<Scores> anaphors;
  private final ImmutableList<Scores> antecedents;
  private final ImmutableDoubleArray distances;

  CoreferenceScores(List<SentenceReading> sentences, ImmutableDoubleArray distances) {
    checkArgument(!distances.isEmpty(), "no scores of distances");
    this.anaphors =
        sentences.stream().map(SentenceReading::anaphor).collect(ImmutableList.toImmutableList());
    this.antecedents =
        sentences.stream()
            .map(SentenceReading::antecedent)
            .collect(ImmutableList.toImmutableList());
    this.distances = distances;
  }

  @Override
  public double score(int sentence, int word, int earlierSentence, int earlierWord) {
    Scores anaphor = anaphors.get(sentence);
    Scores antecedent = antecedents.get(earlierSentence);
    double score = distances.get(Math.min(sentence - earlierSentence, distances.length() - 1));
    for (int i = 0; i < antecedent.labels(); i++) {
      score += (double) anaphor.at(word, i) * antecedent.at(earlierWord, i);
    }
    return score;
  }

  @Override
  public double scoreOfNone(int sentence, int word) {
    Scores anaphor = anaphors.get(sentence);
    return anaphor.at(word, anaphor.labels() - 1);
  }
}
