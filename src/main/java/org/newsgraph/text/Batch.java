package org.newsgraph.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.LongBuffer;

/** Sentences in the reader model's numbers, the shorter ones filled up with zeros. */
final class Batch {
  private static final int MOST_PIECES_OF_A_WORD = 8;

  /** The encoder knows this many places, of which the start and the end take two. */
  private static final int MOST_PIECES = 510;

  private final ImmutableList<ImmutableList<String>> sentences;
  private final int words;
  private final ImmutableList<ImmutableList<ImmutableIntArray>> pieces;
  private final int width;

  Batch(ImmutableList<ImmutableList<String>> sentences, WordPieces vocabulary) {
    this.sentences = sentences;
    words = sentences.stream().mapToInt(ImmutableList::size).max().orElse(0);
    pieces =
        sentences.stream().map(s -> cut(s, vocabulary)).collect(ImmutableList.toImmutableList());
    width = 2 + pieces.stream().mapToInt(Batch::count).max().orElse(0);
  }

  /** The most words that a sentence may have. */
  static int mostWords() {
    return MOST_PIECES;
  }

  private static ImmutableList<ImmutableIntArray> cut(
      ImmutableList<String> sentence, WordPieces vocabulary) {
    for (int most = MOST_PIECES_OF_A_WORD; ; most--) {
      ImmutableList.Builder<ImmutableIntArray> words = ImmutableList.builder();
      for (String word : sentence) {
        words.add(vocabulary.cut(word, most));
      }
      ImmutableList<ImmutableIntArray> cut = words.build();
      if (most == 1 || count(cut) <= MOST_PIECES) {
        return cut;
      }
    }
  }

  private static int count(ImmutableList<ImmutableIntArray> words) {
    return words.stream().mapToInt(ImmutableIntArray::length).sum();
  }

  /** The longest sentence's number of words. */
  int words() {
    return words;
  }

  /** The sentences, in the order of the model's answers. */
  ImmutableList<ImmutableList<String>> sentences() {
    return sentences;
  }

  /** The model's inputs by name; the caller closes them. */
  ImmutableMap<String, OnnxTensor> tensors(OrtEnvironment environment) throws OrtException {
    LongBuffer ids = LongBuffer.allocate(sentences.size() * width);
    LongBuffer mask = LongBuffer.allocate(sentences.size() * width);
    LongBuffer first = LongBuffer.allocate(sentences.size() * words);
    LongBuffer shape = LongBuffer.allocate(sentences.size() * words);
    LongBuffer word = LongBuffer.allocate(sentences.size() * words);
    for (int s = 0; s < sentences.size(); s++) {
      int place = s * width;
      ids.put(place, WordPieces.START);
      mask.put(place++, 1);
      for (int w = 0; w < sentences.get(s).size(); w++) {
        first.put(s * words + w, place - s * width);
        shape.put(s * words + w, WordShape.of(sentences.get(s).get(w)).number(w == 0));
        word.put(s * words + w, 1);
        ImmutableIntArray cut = pieces.get(s).get(w);
        for (int p = 0; p < cut.length(); p++) {
          ids.put(place, cut.get(p));
          mask.put(place++, 1);
        }
      }
      ids.put(place, WordPieces.END);
      mask.put(place, 1);
    }
    return ImmutableMap.of(
        "ids", tensor(environment, ids, width),
        "mask", tensor(environment, mask, width),
        "first", tensor(environment, first, words),
        "shape", tensor(environment, shape, words),
        "words", tensor(environment, word, words));
  }

  private OnnxTensor tensor(OrtEnvironment environment, LongBuffer values, int columns)
      throws OrtException {
    return OnnxTensor.createTensor(environment, values, new long[] {sentences.size(), columns});
  }
}
