package org.newsgraph.reader.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.collect.ImmutableList;
import org.newsgraph.text.Span;

/**
 * The reader model's answer for a passage.
 *
 * @param upos scores of universal parts of speech
 * @param xpos scores of Penn Treebank tags
 * @param arc scores of heads, the root first, then all words of the passage
 * @param rel for each word and relation in turn, scores of heads likewise
 * @param etype scores of entity types
 * @param ner scores of places in a name
 * @param anaphor see {@link SentenceReading}
 * @param antecedent see {@link SentenceReading}
 * @param vectors for each word the numbers that other models learn from
 */
record ModelOutput(
    Scores upos,
    Scores xpos,
    Scores arc,
    Scores rel,
    Scores etype,
    Scores ner,
    Scores anaphor,
    Scores antecedent,
    Scores vectors) {
  /** The scores in the model's outputs, which may be closed afterwards. */
  static ModelOutput of(OrtSession.Result outputs) throws OrtException {
    return new ModelOutput(
        scores(outputs, "upos"),
        scores(outputs, "xpos"),
        scores(outputs, "arc"),
        scores(outputs, "rel"),
        scores(outputs, "etype"),
        scores(outputs, "ner"),
        scores(outputs, "anaphor"),
        scores(outputs, "antecedent"),
        scores(outputs, "vectors"));
  }

  private static Scores scores(OrtSession.Result outputs, String name) throws OrtException {
    OnnxTensor tensor = (OnnxTensor) outputs.get(name).orElseThrow();
    long[] shape = tensor.getInfo().getShape();
    return new Scores(tensor.getFloatBuffer(), Math.toIntExact(shape[shape.length - 1]));
  }

  /** What the scores amount to. */
  PassageReading reading(Passage passage, Labels labels) {
    return new PassageReading(readings(passage, labels), vectors);
  }

  /** What the scores amount to: the best labels of each word, in its sentence's best tree. */
  ImmutableList<SentenceReading> readings(Passage passage, Labels labels) {
    ImmutableList.Builder<SentenceReading> readings = ImmutableList.builder();
    int begin = 0;
    for (Pieces sentence : passage.sentences()) {
      int end = begin + sentence.words().size();
      readings.add(reading(new Span(begin, end), labels));
      begin = end;
    }
    return readings.build();
  }

  private SentenceReading reading(Span words, Labels labels) {
    int[] heads = ProjectiveTree.heads(arcs(words));
    int[] names = BestChain.of(ner.of(words), words.length(), labels.transitions());
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (int i = 0; i < words.length(); i++) {
      int word = words.begin() + i;
      int head = heads[i + 1];
      readings.add(
          new Reading(
              labels.upos().get(upos.best(word)),
              labels.xpos().get(xpos.best(word)),
              head - 1,
              head == 0 ? Labels.ROOT : relation(labels, word, words.begin() + head),
              labels.entityTypes().get(etype.best(word)),
              labels.names().get(names[i])));
    }
    return new SentenceReading(readings.build(), anaphor.of(words), antecedent.of(words));
  }

  /** The scores of heads within the sentence: for each word from 1 on, the root and all words. */
  private double[][] arcs(Span words) {
    int nodes = words.length() + 1;
    double[][] arcs = new double[nodes][nodes];
    for (int child = 1; child < nodes; child++) {
      int word = words.begin() + child - 1;
      arcs[child][0] = arc.at(word, 0);
      for (int head = 1; head < nodes; head++) {
        arcs[child][head] = arc.at(word, words.begin() + head);
      }
    }
    return arcs;
  }

  /** The best relation of the word to the head in that column; not the root's. */
  private String relation(Labels labels, int word, int head) {
    int relations = labels.relations().size();
    int best = -1;
    for (int relation = 0; relation < relations; relation++) {
      boolean better =
          best < 0
              || rel.at(word * relations + relation, head) > rel.at(word * relations + best, head);
      if (better && !labels.relations().get(relation).equals(Labels.ROOT)) {
        best = relation;
      }
    }
    return labels.relations().get(best);
  }
}
