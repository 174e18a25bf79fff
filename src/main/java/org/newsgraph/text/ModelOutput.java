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
 * @param lemma scores of ways to the lemma
 * @param arc scores of heads, the root first
 * @param rel scores of relations to the word's favourite head
 * @param etype scores of entity types
 * @param ner scores of places in a name
 */
record ModelOutput(
    Scores upos, Scores xpos, Scores lemma, Scores arc, Scores rel, Scores etype, Scores ner) {
  /** The scores in the model's outputs, which may be closed afterwards. */
  static ModelOutput of(OrtSession.Result outputs) throws OrtException {
    return new ModelOutput(
        scores(outputs, "upos"),
        scores(outputs, "xpos"),
        scores(outputs, "lemma"),
        scores(outputs, "arc"),
        scores(outputs, "rel"),
        scores(outputs, "etype"),
        scores(outputs, "ner"));
  }

  private static Scores scores(OrtSession.Result outputs, String name) throws OrtException {
    OnnxTensor tensor = (OnnxTensor) outputs.get(name).orElseThrow();
    long[] shape = tensor.getInfo().getShape();
    return new Scores(tensor.getFloatBuffer(), Math.toIntExact(shape[shape.length - 1]));
  }

  /** What the scores amount to: the best labels of each word, in the best tree. */
  ImmutableList<Reading> readings(Labels labels) {
    int[] heads = MaximumTree.heads(arcs());
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (int word = 0; word < heads.length - 1; word++) {
      readings.add(
          new Reading(
              labels.upos().get(upos.best(word)),
              labels.xpos().get(xpos.best(word)),
              labels.lemmas().get(lemma.best(word)),
              heads[word + 1] - 1,
              relation(labels, word, heads[word + 1] == 0),
              labels.entityTypes().get(etype.best(word)),
              labels.names().get(ner.best(word))));
    }
    return readings.build();
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

  /**
   * The best relation that the tree allows. The model scores relations to its favourite head; where
   * the tree takes another, the best of these still tells what part the word plays.
   */
  private String relation(Labels labels, int word, boolean root) {
    return root
        ? Labels.ROOT
        : labels.relations().get(rel.bestBut(word, labels.relations().indexOf(Labels.ROOT)));
  }
}
