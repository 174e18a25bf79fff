package org.newsgraph.reader.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsgraph.onnx.OnnxSession;
import org.newsgraph.text.Coreference;

/**
 * The transformer that reads sentences: parts of speech, lemmas, dependency trees, entity types and
 * names in one pass. Safe for use by several threads.
 */
public final class ReaderModel implements AutoCloseable {
  /** The most words that a sentence may have. */
  public static final int MOST_WORDS = Pieces.MOST_WORDS;

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
  public static ReaderModel load() {
    try {
      byte[] weights =
          Resources.toByteArray(Resources.getResource(ReaderModel.class, "reader-int8.onnx"));
      return new ReaderModel(
          OrtEnvironment.getEnvironment(),
          OnnxSession.of(weights),
          Labels.read(Resources.getResource(ReaderModel.class, "labels.json")),
          new WordPieces(text("vocab.txt").lines().collect(toImmutableList())),
          text("reader-int8.sha256").strip());
    } catch (OrtException | IOException e) {
      throw new IllegalStateException("the reader model cannot be loaded", e);
    }
  }

  private static String text(String resource) throws IOException {
    return Resources.toString(
        Resources.getResource(ReaderModel.class, resource), StandardCharsets.UTF_8);
  }

  /** The SHA-256 of the model's weights in lower-case hex, which lies beside them. */
  public String digest() {
    return digest;
  }

  /** How likely the words of sentences read together speak of what earlier ones speak of. */
  public Coreference coreference(List<SentenceReading> article) {
    return new CoreferenceScores(article, labels.distances());
  }

  /** The maker of lemmas that knows the words the model knows. */
  public Lemmatizer lemmatizer() {
    return new Lemmatizer(vocabulary::contains);
  }

  /**
   * The readings of a document's sentences, in the order given.
   *
   * @throws IllegalArgumentException if a sentence has no words or more than the model can take
   */
  public ImmutableList<SentenceReading> read(List<ImmutableList<String>> sentences) {
    return readPassages(sentences).stream()
        .flatMap(passage -> passage.sentences().stream())
        .collect(toImmutableList());
  }

  /**
   * The same in passages, with what the model knows of the words in numbers. Passages are read in
   * parallel, but each in a run of its own: the model scales its numbers over all that a run holds,
   * so passages that shared one would change each other's scores.
   *
   * @throws IllegalArgumentException if a sentence has no words or more than the model can take
   */
  public ImmutableList<PassageReading> readPassages(List<ImmutableList<String>> sentences) {
    List<Pieces> document = sentences.stream().map(this::cut).toList();
    return Passage.of(document, labels.passage()).parallelStream()
        .map(this::read)
        .collect(toImmutableList());
  }

  private Pieces cut(ImmutableList<String> words) {
    checkArgument(
        !words.isEmpty() && words.size() <= Pieces.MOST_WORDS,
        "a sentence of %s words",
        words.size());
    return Pieces.of(words, vocabulary);
  }

  private PassageReading read(Passage passage) {
    try {
      ImmutableMap<String, OnnxTensor> inputs = passage.tensors(environment);
      try (OrtSession.Result outputs = session.run(inputs)) {
        return ModelOutput.of(outputs).reading(passage, labels);
      } finally {
        inputs.values().forEach(OnnxTensor::close);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the reader model failed on " + passage, e);
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
