package org.newsgraph.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.LongBuffer;

/** A sentence in the reader model's numbers. */
final class ModelInput {
  /** The most words that a sentence may have: the places the encoder knows but for two marks. */
  static final int MOST_WORDS = 510;

  private static final int MOST_PIECES = MOST_WORDS;
  private static final int MOST_PIECES_OF_A_WORD = 8;

  private final ImmutableList<String> words;
  private final ImmutableList<ImmutableIntArray> pieces;

  ModelInput(ImmutableList<String> words, WordPieces vocabulary) {
    this.words = words;
    this.pieces = cut(words, vocabulary);
  }

  /** The words' pieces: eight at most of each, fewer where a long sentence would not fit. */
  private static ImmutableList<ImmutableIntArray> cut(
      ImmutableList<String> words, WordPieces vocabulary) {
    int most = MOST_PIECES_OF_A_WORD;
    ImmutableList<ImmutableIntArray> pieces = cut(words, vocabulary, most);
    while (most > 1 && count(pieces) > MOST_PIECES) {
      pieces = cut(words, vocabulary, --most);
    }
    return pieces;
  }

  private static ImmutableList<ImmutableIntArray> cut(
      ImmutableList<String> words, WordPieces vocabulary, int most) {
    return words.stream().map(word -> vocabulary.cut(word, most)).collect(toImmutableList());
  }

  private static int count(ImmutableList<ImmutableIntArray> pieces) {
    return pieces.stream().mapToInt(ImmutableIntArray::length).sum();
  }

  /** The model's inputs by name; the caller closes them. */
  ImmutableMap<String, OnnxTensor> tensors(OrtEnvironment environment) throws OrtException {
    LongBuffer ids = LongBuffer.allocate(count(pieces) + 2).put(WordPieces.START);
    LongBuffer first = LongBuffer.allocate(words.size());
    LongBuffer last = LongBuffer.allocate(words.size());
    LongBuffer shape = LongBuffer.allocate(words.size());
    for (int w = 0; w < words.size(); w++) {
      first.put(ids.position());
      shape.put(WordShape.of(words.get(w)).number(w == 0));
      pieces.get(w).forEach(ids::put);
      last.put(ids.position() - 1L);
    }
    ids.put(WordPieces.END);
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
