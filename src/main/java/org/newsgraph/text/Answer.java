package org.newsgraph.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** The reader model's answer for a batch, and the readings it amounts to. */
final class Answer {
  private final Labels labels;
  private final ImmutableMap<String, Scores> scores;
  private final int root;

  private Answer(Labels labels, ImmutableMap<String, Scores> scores) {
    this.labels = labels;
    this.scores = scores;
    this.root = labels.relations().indexOf(Labels.ROOT);
  }

  /** The scores in the model's outputs, which may be closed afterwards. */
  static Answer of(OrtSession.Result outputs, Labels labels, int words) throws OrtException {
    ImmutableMap<String, Integer> widths =
        ImmutableMap.<String, Integer>builder()
            .put("upos", labels.upos().size())
            .put("xpos", labels.xpos().size())
            .put("lemma", labels.lemmas().size())
            .put("etype", labels.entityTypes().size())
            .put("ner", labels.names().size())
            .put("rel", labels.relations().size())
            .put("arc", words + 1)
            .buildOrThrow();
    ImmutableMap.Builder<String, Scores> scores = ImmutableMap.builder();
    for (String name : widths.keySet()) {
      OnnxTensor tensor = (OnnxTensor) outputs.get(name).orElseThrow();
      scores.put(name, new Scores(tensor.getFloatBuffer(), words, widths.get(name)));
    }
    return new Answer(labels, scores.buildOrThrow());
  }

  /** The readings of the sentence's words, so many as it has. */
  ImmutableList<Reading> readings(int sentence, int words) {
    int[] heads = MaximumTree.heads(arcs(sentence, words));
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (int word = 0; word < words; word++) {
      readings.add(
          new Reading(
              labels.upos().get(best("upos", sentence, word)),
              labels.xpos().get(best("xpos", sentence, word)),
              labels.lemmas().get(best("lemma", sentence, word)),
              heads[word + 1] - 1,
              relation(sentence, word, heads[word + 1]),
              labels.entityTypes().get(best("etype", sentence, word)),
              labels.names().get(best("ner", sentence, word))));
    }
    return readings.build();
  }

  private double[][] arcs(int sentence, int words) {
    Scores arc = expect("arc");
    double[][] arcs = new double[words + 1][words + 1];
    for (int child = 1; child <= words; child++) {
      for (int head = 0; head <= words; head++) {
        arcs[child][head] = arc.at(sentence, child - 1, head);
      }
    }
    return arcs;
  }

  /**
   * The best relation that the tree allows. The model scores relations to its favourite head; where
   * the tree takes another, the best of these still says what kind of word it is.
   */
  private String relation(int sentence, int word, int head) {
    return head == 0
        ? Labels.ROOT
        : labels.relations().get(expect("rel").bestBut(sentence, word, root));
  }

  private int best(String output, int sentence, int word) {
    return expect(output).best(sentence, word);
  }

  private Scores expect(String output) {
    Scores found = scores.get(output);
    if (found == null) {
      throw new IllegalStateException("the reader model gives no " + output);
    }
    return found;
  }
}
