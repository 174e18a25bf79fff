package org.newsgraph.reader.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring sentences that the reader model reads together: what stands around a sentence helps
 * to tell whom and what it speaks of.
 *
 * @param sentences the sentences, at least one
 */
record Passage(ImmutableList<Pieces> sentences) {
  /**
   * The sentences of a document in passages, each of as many as hold.
   *
   * @param most the most pieces of a passage of several sentences, marks of its begin and of each
   *     sentence's end among them
   */
  static ImmutableList<Passage> of(List<Pieces> document, int most) {
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    List<Pieces> open = new ArrayList<>();
    int size = 1;
    for (Pieces sentence : document) {
      if (!open.isEmpty() && size + sentence.count() + 1 > most) {
        passages.add(new Passage(ImmutableList.copyOf(open)));
        open.clear();
        size = 1;
      }
      open.add(sentence);
      size += sentence.count() + 1;
    }
    if (!open.isEmpty()) {
      passages.add(new Passage(ImmutableList.copyOf(open)));
    }
    return passages.build();
  }

  /** The model's inputs by name; the caller closes them. */
  ImmutableMap<String, OnnxTensor> tensors(OrtEnvironment environment) throws OrtException {
    int words = sentences.stream().mapToInt(s -> s.words().size()).sum();
    int pieces = sentences.stream().mapToInt(s -> s.count() + 1).sum();
    LongBuffer ids = LongBuffer.allocate(1 + pieces).put(WordPieces.START);
    LongBuffer first = LongBuffer.allocate(words);
    LongBuffer last = LongBuffer.allocate(words);
    LongBuffer shape = LongBuffer.allocate(words);
    for (Pieces sentence : sentences) {
      for (int w = 0; w < sentence.words().size(); w++) {
        first.put(ids.position());
        shape.put(WordShape.of(sentence.words().get(w)).number(w == 0));
        sentence.ofWords().get(w).forEach(ids::put);
        last.put(ids.position() - 1L);
      }
      ids.put(WordPieces.END);
    }
    return ImmutableMap.of(
        "ids", tensor(environment, ids),
        "first", tensor(environment, first),
        "last", tensor(environment, last),
        "shape", tensor(environment, shape));
  }

  private static OnnxTensor tensor(OrtEnvironment environment, LongBuffer values)
      throws OrtException {
    return OnnxTensor.createTensor(environment, values.rewind(), new long[] {values.capacity()});
  }
}
