package org.newsgraph.reader.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Scores with what must be made of them, on which the program and the training of the reader agree.
 * {@code src/training/reader/fixture.py} writes them; the training's own tests read them too.
 *
 * @param trees arc scores with the best tree
 * @param steps what a mark of a name is worth after another, a row for each mark and last for the
 *     sentence's begin
 * @param chains scores of marks with the best chain
 * @param vocabulary word pieces
 * @param words words with the numbers of their pieces, eight at most
 */
record SharedScores(
    List<Tree> trees,
    List<List<Double>> steps,
    List<Chain> chains,
    List<String> vocabulary,
    List<Word> words) {
  private static final Path FILE = Path.of("src/test/resources/reader/scores.json");

  /** Scores of the heads of each word, the root first, and the heads counted from 1, 0 the root. */
  record Tree(List<List<Double>> scores, List<Integer> heads) {}

  record Chain(List<List<Float>> scores, List<Integer> marks) {}

  record Word(String word, List<Integer> pieces) {}

  static SharedScores read() {
    try {
      return new ObjectMapper().readValue(FILE.toFile(), SharedScores.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
