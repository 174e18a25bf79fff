package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparingInt;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The transformer that reads sentences: parts of speech, lemmas, dependency trees, entity types and
 * names in one pass. Safe for use by several threads.
 */
final class ReaderModel implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int BATCH = 16;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Labels labels;
  private final WordPieces vocabulary;
  private final String digest;

  private ReaderModel(
      OrtEnvironment environment,
      OrtSession session,
      Labels labels,
      WordPieces vocabulary,
      String digest) {
    this.environment = environment;
    this.session = session;
    this.labels = labels;
    this.vocabulary = vocabulary;
    this.digest = digest;
  }

  /** The model in the program's resources. */
  static ReaderModel load() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(THREADS);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      byte[] weights =
          Resources.toByteArray(
              Resources.getResource(ReaderModel.class, "reader/reader-int8.onnx"));
      return new ReaderModel(
          environment,
          environment.createSession(weights, options),
          Labels.read(Resources.getResource(ReaderModel.class, "reader/labels.json")),
          new WordPieces(
              ImmutableList.copyOf(
                  Resources.readLines(
                      Resources.getResource(ReaderModel.class, "reader/vocab.txt"),
                      StandardCharsets.UTF_8))),
          Hashing.sha256().hashBytes(weights).toString());
    } catch (OrtException | IOException e) {
      throw new IllegalStateException("the reader model cannot be loaded", e);
    }
  }

  /** The maker of lemmas that knows the words the model knows. */
  Lemmatizer lemmatizer() {
    return new Lemmatizer(vocabulary::contains);
  }

  /**
   * The readings of each sentence's words, in the order given.
   *
   * @throws IllegalArgumentException if a sentence has no words or more than the model can take
   */
  ImmutableList<ImmutableList<Reading>> read(List<ImmutableList<String>> sentences) {
    for (ImmutableList<String> sentence : sentences) {
      checkArgument(
          !sentence.isEmpty() && sentence.size() <= Batch.mostWords(),
          "a sentence of %s words",
          sentence.size());
    }
    List<ImmutableList<Reading>> readings =
        new ArrayList<>(Collections.nCopies(sentences.size(), ImmutableList.of()));
    List<Integer> byLength =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(comparingInt(i -> sentences.get(i).size()))
            .toList();
    for (List<Integer> places : Lists.partition(byLength, BATCH)) {
      ImmutableList<ImmutableList<String>> batch =
          places.stream().map(sentences::get).collect(ImmutableList.toImmutableList());
      List<ImmutableList<Reading>> answers = run(new Batch(batch, vocabulary));
      for (int i = 0; i < answers.size(); i++) {
        readings.set(places.get(i), answers.get(i));
      }
    }
    return ImmutableList.copyOf(readings);
  }

  /** The SHA-256 of the model's weights in lower-case hex. */
  String digest() {
    return digest;
  }

  private List<ImmutableList<Reading>> run(Batch batch) {
    try {
      ImmutableMap<String, OnnxTensor> inputs = batch.tensors(environment);
      try (OrtSession.Result outputs = session.run(inputs)) {
        Answer answer = Answer.of(outputs, labels, batch.words());
        return IntStream.range(0, batch.sentences().size())
            .mapToObj(s -> answer.readings(s, batch.sentences().get(s).size()))
            .toList();
      } finally {
        inputs.values().forEach(OnnxTensor::close);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the reader model failed on a batch", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the reader model cannot be closed", e);
    }
  }
}
