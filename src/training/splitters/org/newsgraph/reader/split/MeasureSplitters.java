package org.newsgraph.reader.split;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.text.Span;

/** Measures models that split sentences and words, each alone and under the product's rules. */
final class MeasureSplitters {
  private final ImmutableMap<String, ImmutableList<GoldText>> tests;

  private MeasureSplitters(ImmutableMap<String, ImmutableList<GoldText>> tests) {
    this.tests = tests;
  }

  /** Prints the figures of a folder of data, a file of cases and folders of two models each. */
  public static void main(String[] arguments) throws IOException {
    MeasureSplitters measure =
        new MeasureSplitters(tests(Path.of(arguments[0]), Path.of(arguments[1])));
    measure.printHead();
    for (String folder : List.of(arguments).subList(2, arguments.length)) {
      measure.print(Path.of(folder));
    }
  }

  private static ImmutableMap<String, ImmutableList<GoldText>> tests(Path data, Path cases)
      throws IOException {
    Path treebanks = data.resolve("ud");
    ImmutableList<GoldText> news =
        Stream.of("gum-dev", "gum-test")
            .flatMap(part -> read(treebanks.resolve(part + ".conllu")).stream())
            .filter(text -> text.name().startsWith("GUM_news_"))
            .collect(ImmutableList.toImmutableList());
    return ImmutableMap.of(
        "PUD", read(treebanks.resolve("pud-test.conllu")),
        "GUM's news", news,
        "cases kept for testing", GoldText.forTesting(GoldText.readCases(cases)));
  }

  private static ImmutableList<GoldText> read(Path file) {
    try {
      return GoldText.readTreebank(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the treebank cannot be read", e);
    }
  }

  private void printHead() {
    System.out.println(
        row("F1 in percent", tests.keySet().stream().map(n -> n + ": sentences | words")));
    System.out.println(row("---", tests.keySet().stream().map(name -> "--- | ---")));
  }

  private void print(Path folder) throws IOException {
    SentenceModel sentences = new SentenceModel(file(folder, "sentence"));
    TokenizerModel words = new TokenizerModel(file(folder, "words", "tokens"));
    SplittingWords english =
        SplittingWords.of(LexiconCompiler.compile(Ontology.readBundled())::words);
    print(
        folder.getFileName() + " alone",
        alone(new SentenceDetectorME(sentences)),
        alone(new TokenizerME(words)));
    print(
        folder.getFileName() + " with the rules",
        new SentenceSplitter(sentences, english)::split,
        new WordSplitter(words, english)::split);
  }

  private static Path file(Path folder, String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".bin"))
          .filter(file -> Stream.of(names).anyMatch(file.getFileName().toString()::contains))
          .findFirst()
          .orElseThrow(() -> new IOException("no model of " + names[0] + " in " + folder));
    }
  }

  private void print(
      String name,
      Function<String, List<Span>> sentences,
      BiFunction<String, Span, List<Span>> words) {
    System.out.println(
        row(
            name,
            tests.values().stream()
                .map(
                    texts ->
                        Figure.ofSentences(texts, sentences)
                            + " | "
                            + Figure.ofWords(texts, words))));
  }

  private static String row(String first, Stream<String> cells) {
    return Stream.concat(Stream.of(first), cells).collect(joining(" | ", "| ", " |"));
  }

  /** The model without a rule, asked for each paragraph in plain text. */
  private static Function<String, List<Span>> alone(SentenceDetector detector) {
    return text -> {
      List<Span> sentences = new ArrayList<>();
      for (Span block : Blocks.of(text)) {
        String plain = PlainText.of(text.substring(block.begin(), block.end()));
        sentences.addAll(moved(detector.sentPosDetect(plain), block.begin()));
      }
      return sentences;
    };
  }

  private static BiFunction<String, Span, List<Span>> alone(Tokenizer tokenizer) {
    return (text, sentence) -> {
      String plain = PlainText.of(text.substring(sentence.begin(), sentence.end()));
      return moved(tokenizer.tokenizePos(plain), sentence.begin());
    };
  }

  private static List<Span> moved(opennlp.tools.util.Span[] spans, int by) {
    return Stream.of(spans)
        .map(span -> new Span(span.getStart() + by, span.getEnd() + by))
        .toList();
  }
}
