package org.newsgraph.extract.learnt;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * The model's inputs, which it must be free of after use.
 *
 * @param byName the inputs by their names
 */
record Tensors(ImmutableMap<String, OnnxTensor> byName) implements AutoCloseable {
  /** How many words a passage is filled up to, so that there are some to choose from. */
  private static final int FEWEST = 8;

  /** What the model takes of a passage's words. */
  static Tensors of(PassageWords passage, StatementLabels labels, OrtEnvironment environment)
      throws OrtException {
    int words = passage.words().size();
    int size = Math.max(words, FEWEST);
    long[][] features = new long[size][StatementLabels.FEATURES.size()];
    boolean[] candidates = new boolean[size];
    boolean[] nouns = new boolean[size];
    for (int i = 0; i < words; i++) {
      ImmutableList<String> values = passage.features().get(i);
      for (int feature = 0; feature < values.size(); feature++) {
        features[i][feature] = labels.number(feature, values.get(feature));
      }
      candidates[i] = passage.candidates().get(i);
      nouns[i] = labels.roleWords().contains(values.get(0));
    }
    return new Tensors(
        ImmutableMap.of(
            "vectors", vectors(passage, size, environment),
            "features", OnnxTensor.createTensor(environment, features),
            "ways", OnnxTensor.createTensor(environment, ways(passage, size)),
            "distances", OnnxTensor.createTensor(environment, TreeWays.distances(size)),
            "candidates", OnnxTensor.createTensor(environment, candidates),
            "nouns", OnnxTensor.createTensor(environment, nouns)));
  }

  private static OnnxTensor vectors(PassageWords passage, int size, OrtEnvironment environment)
      throws OrtException {
    int width = passage.vectors().width();
    FloatBuffer values = FloatBuffer.allocate(size * width);
    values.put(passage.vectors().values().duplicate().rewind());
    return OnnxTensor.createTensor(environment, values.rewind(), new long[] {size, width});
  }

  /** The words that fill up are on no way and in no sentence: each is in a later one. */
  private static long[][] ways(PassageWords passage, int size) {
    ImmutableIntArray heads = filled(passage.heads(), size, -1);
    return TreeWays.ways(heads, filled(passage.sentences(), size, Integer.MAX_VALUE));
  }

  private static ImmutableIntArray filled(ImmutableIntArray values, int size, int filling) {
    int[] filled = Arrays.copyOf(values.toArray(), size);
    Arrays.fill(filled, values.length(), size, filling);
    return ImmutableIntArray.copyOf(filled);
  }

  @Override
  public void close() {
    byName.values().forEach(OnnxTensor::close);
  }
}
