package org.newsgraph.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.collect.ImmutableList;

/**
 * The reader model's answer for a sentence.
 *
 * @param upos scores of universal parts of speech
 * @param xpos scores of Penn Treebank tags
 * @param arc scores of heads, the root first
 * @param rel for each word and relation in turn, scores of heads, the root first
 * @param etype scores of entity types
 * @param ner scores of places in a name
 * @param anaphor see {@link SentenceReading}
 * @param antecedent see {@link SentenceReading}
 */
record ModelOutput(
    Scores upos,
    Scores xpos,
    Scores arc,
    Scores rel,
    Scores etype,
    Scores ner,
    Scores anaphor,
    Scores antecedent) {
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
        scores(outputs, "antecedent"));
  }

  private static Scores scores(OrtSession.Result outputs, String name) throws OrtException {
    OnnxTensor tensor = (OnnxTensor) outputs.get(name).orElseThrow();
    long[] shape = tensor.getInfo().getShape();
    return new Scores(tensor.getFloatBuffer(), Math.toIntExact(shape[shape.length - 1]));
  }

  /** What the scores amount to: the best labels of each word, in the best tree. */
  SentenceReading reading(Labels labels) {
    int[] heads = ProjectiveTree.heads(arcs());
    int[] names = BestChain.of(ner, heads.length - 1, labels.transitions());
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (int word = 0; word < heads.length - 1; word++) {
      readings.add(
          new Reading(
              labels.upos().get(upos.best(word)),
              labels.xpos().get(xpos.best(word)),
              heads[word + 1] - 1,
              relation(labels, word, heads[word + 1]),
              labels.entityTypes().get(etype.best(word)),
              labels.names().get(names[word])));
    }
    return new SentenceReading(readings.build(), anaphor, antecedent);
  }

  private double[][] arcs() {
    int nodes = arc.labels();
    double[][] arcs = new double[nodes][nodes];
    for (int child = 1; child < nodes; child++) {
      for (int head = 0; head < nodes; head++) {
        arcs[child][head] = arc.at(child - 1, head);
      }
    }
    return arcs;
  }

  /** The best relation of the word to its head; {@code root} is kept for the root. */
  private String relation(Labels labels, int word, int head) {
    if (head == 0) {
      return Labels.ROOT;
    }
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
