package org.newsgraph.extract.learnt;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.onnx.OnnxSession;

/** The model that learnt how statements are worded. Safe for use by several threads. */
public final class StatementModel implements AutoCloseable {
  /** How sure it must be that a statement is not meant plainly. */
  private static final double SURE = 0.6;

  /** Where among a statement's numbers those of its denial and of the first modality are. */
  private static final int DENIED = 1;

  private static final int FIRST = 2;

  /** In the order of the numbers. */
  private static final ImmutableList<Modality> MODALITIES =
      ImmutableList.of(Modality.ACTUAL, Modality.INTENDED, Modality.REQUESTED, Modality.POSSIBLE);

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final StatementLabels labels;
  private final String digest;

  private StatementModel(
      OrtEnvironment environment, OrtSession session, StatementLabels labels, String digest) {
    this.environment = environment;
    this.session = session;
    this.labels = labels;
    this.digest = digest;
  }

  /**
   * The model in a file; close it after use.
   *
   * @throws IllegalArgumentException if the file holds no such model
   */
  public static StatementModel of(ByteSource source) {
    byte[] file = bytes(source);
    try {
      OrtSession session = OnnxSession.of(file);
      return new StatementModel(
          OrtEnvironment.getEnvironment(),
          session,
          StatementLabels.of(session.getMetadata().getCustomMetadata()),
          Hashing.sha256().hashBytes(file).toString());
    } catch (OrtException e) {
      throw new IllegalArgumentException("it holds no model of statements", e);
    }
  }

  private static byte[] bytes(ByteSource source) {
    try {
      return source.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The SHA-256 of its file in lower-case hex. */
  public String digest() {
    return digest;
  }

  /** The digest of the reader model on whose numbers it stands. */
  public String readerDigest() {
    return labels.reader();
  }

  /** What it sees in the passage and is sure enough of, the surest of each statement only. */
  public ImmutableList<Guess> guess(PassageWords passage) {
    try (Tensors inputs = Tensors.of(passage, labels, environment);
        OrtSession.Result outputs = session.run(inputs.byName())) {
      return guesses(
          passage.words(),
          (long[][]) outputs.get("triples").orElseThrow().getValue(),
          (float[][]) outputs.get("numbers").orElseThrow().getValue());
    } catch (OrtException e) {
      throw new IllegalStateException("the model of statements failed", e);
    }
  }

  private ImmutableList<Guess> guesses(
      ImmutableList<Word> words, long[][] triples, float[][] numbers) {
    ImmutableList.Builder<Guess> guesses = ImmutableList.builder();
    for (int i = 0; i < triples.length; i++) {
      int relation = Math.toIntExact(triples[i][0]);
      boolean filling = false;
      for (int place = 1; place < triples[i].length; place++) {
        filling |= triples[i][place] >= words.size();
      }
      if (!filling && numbers[i][0] >= labels.least()) {
        guesses.add(
            new Guess(
                labels.relations().get(relation),
                words.get(Math.toIntExact(triples[i][1])),
                words.get(Math.toIntExact(triples[i][2])),
                words.get(Math.toIntExact(triples[i][3])),
                numbers[i][0],
                meaning(numbers[i])));
      }
    }
    return guesses.build();
  }

  /**
   * How a statement is meant by the numbers behind its score: of its denial, and of each modality.
   */
  private static Meaning meaning(float[] numbers) {
    Optional<Polarity> denied =
        Optional.of(Polarity.NEGATIVE).filter(each -> numbers[DENIED] >= SURE);
    Optional<Modality> open =
        IntStream.range(0, MODALITIES.size())
            .filter(each -> numbers[FIRST + each] >= SURE)
            .mapToObj(MODALITIES::get)
            .findFirst();
    return Meaning.PLAIN.under(denied, open, Optional.empty());
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model of statements cannot be closed", e);
    }
  }
}
