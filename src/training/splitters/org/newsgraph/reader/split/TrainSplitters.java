package org.newsgraph.reader.split;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;
import org.newsgraph.text.Span;

/** Trains the models that split sentences and words, with OpenNLP's own trainers. */
final class TrainSplitters {
  /**
   * The signs that may end a sentence. The treebanks have two places with a single sign of three
   * dots, too few to learn from: to the model it ends nothing.
   */
  private static final char[] ENDS = {'.', '!', '?'};

  /** How often each case made by hand is shown; the treebanks are shown once. */
  private static final int TIMES = 3;

  /** How often something must be seen to be learnt from. */
  private static final int CUTOFF = 5;

  private static final int ITERATIONS = 100;

  private TrainSplitters() {}

  /** Trains from a folder of data and a file of cases, and writes both models to a folder. */
  public static void main(String[] arguments) throws IOException {
    ImmutableList<GoldText> texts = texts(Path.of(arguments[0]), Path.of(arguments[1]));
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    write(sentences(texts), folder.resolve("en-sentences.bin"));
    write(words(texts), folder.resolve("en-words.bin"));
  }

  private static ImmutableList<GoldText> texts(Path data, Path cases) throws IOException {
    ImmutableList.Builder<GoldText> texts = ImmutableList.builder();
    for (String part : List.of("ewt-train", "ewt-dev", "gum-train")) {
      texts.addAll(GoldText.readTreebank(data.resolve("ud").resolve(part + ".conllu")));
    }
    ImmutableList<GoldText> shown = GoldText.forTraining(GoldText.readCases(cases));
    for (int i = 0; i < TIMES; i++) {
      texts.addAll(shown);
    }
    return texts.build();
  }

  /** The model of sentences, learnt paragraph by paragraph as the splitter asks it. */
  private static SentenceModel sentences(List<GoldText> texts) throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    for (GoldText text : texts) {
      for (GoldText paragraph : text.paragraphs()) {
        samples.add(
            new SentenceSample(PlainText.of(paragraph.text()), spans(paragraph.sentences())));
      }
    }
    return SentenceDetectorME.train(
        "eng",
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory("eng", true, null, ENDS),
        parameters());
  }

  /** The model of words. What has only letters and digits between two spaces it leaves whole. */
  private static TokenizerModel words(List<GoldText> texts) throws IOException {
    List<TokenSample> samples = new ArrayList<>();
    for (GoldText text : texts) {
      for (int i = 0; i < text.sentences().size(); i++) {
        Span sentence = text.sentences().get(i);
        String plain = PlainText.of(text.text().substring(sentence.begin(), sentence.end()));
        List<Span> words = unspaced(plain, sentence.begin(), text.words().get(i));
        samples.add(new TokenSample(plain, spans(words)));
      }
    }
    return TokenizerME.train(
        ObjectStreamUtils.createObjectStream(samples),
        new TokenizerFactory("eng", null, true, null),
        parameters());
  }

  /** The words, counted from the beginning of their sentence and cut at the spaces within. */
  private static List<Span> unspaced(String plain, int sentence, List<Span> words) {
    List<Span> pieces = new ArrayList<>();
    for (Span word : words) {
      int begin = word.begin() - sentence;
      int end = word.end() - sentence;
      for (int i = begin; i <= end; i++) {
        if (i == end || plain.charAt(i) == ' ') {
          if (i > begin) {
            pieces.add(new Span(begin, i));
          }
          begin = i + 1;
        }
      }
    }
    return pieces;
  }

  private static opennlp.tools.util.Span[] spans(List<Span> spans) {
    return spans.stream()
        .map(span -> new opennlp.tools.util.Span(span.begin(), span.end()))
        .toArray(opennlp.tools.util.Span[]::new);
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    return parameters;
  }

  private static void write(BaseModel model, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    Files.write(file, Undated.zip(bytes.toByteArray()));
  }
}
