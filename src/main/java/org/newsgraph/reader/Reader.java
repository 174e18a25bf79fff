package org.newsgraph.reader;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.grammar.mend.ArticleMender;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.reader.split.EndlessWords;
import org.newsgraph.reader.split.SentenceCutter;
import org.newsgraph.reader.split.SentenceSplitter;
import org.newsgraph.reader.split.SplittingWords;
import org.newsgraph.reader.split.WordSplitter;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Span;
import org.newsgraph.text.TextTrouble;
import org.newsgraph.text.TextTrouble.Kind;

/**
 * The reader of articles: splits sentences and words and lets the reader model say what they are.
 * Safe for use by several threads.
 */
public final class Reader implements AutoCloseable {
  private static final SentenceCutter CUTTER = new SentenceCutter(500);
  private static final ArticleMender MENDER = new ArticleMender(TreeMender.standard());

  private final SentenceSplitter sentenceSplitter;
  private final WordSplitter wordSplitter;
  private final WordReader wordReader;
  private final LanguageCheck language;
  private final boolean keepsVectors;

  /**
   * The reader with these models, which it closes when it is closed itself, for a language.
   *
   * @param wordClasses the words of the language's word class of a name; none where there is no
   *     such
   * @throws IllegalArgumentException if classes of words to split by or to know the language by are
   *     missing; it names them
   */
  public Reader(ReaderModels models, Function<String, ? extends Set<String>> wordClasses) {
    this(models, wordClasses, false);
  }

  /**
   * The same.
   *
   * @param keepsVectors whether articles keep what the reader model knows of their words in numbers
   */
  public Reader(
      ReaderModels models,
      Function<String, ? extends Set<String>> wordClasses,
      boolean keepsVectors) {
    SplittingWords words = SplittingWords.of(wordClasses);
    this.sentenceSplitter = new SentenceSplitter(models.splitters().sentences(), words);
    this.wordSplitter = new WordSplitter(models.splitters().words(), words);
    this.wordReader = models.words();
    this.language = LanguageCheck.of(wordClasses, wordReader::knows);
    this.keepsVectors = keepsVectors;
  }

  /** The reader with the models in the program's resources; close it after use. */
  public static Reader load(Function<String, ? extends Set<String>> wordClasses) {
    return new Reader(ReaderModels.load(), wordClasses);
  }

  /**
   * The article with its sentences read. A text in another language is not read, nor is a sentence
   * in one. A sentence of more than 500 words is read in pieces, each a sentence of its own. The
   * article tells of all of this.
   */
  public AnnotatedArticle read(Article article) {
    return MENDER.mend(readUnmended(article));
  }

  /** The same with the model's own trees and names, which nobody has mended. */
  public AnnotatedArticle readUnmended(Article article) {
    String text = article.text();
    Optional<String> other = language.findOther(text);
    if (other.isPresent()) {
      TextTrouble foreign =
          new TextTrouble(Kind.OTHER_LANGUAGE, new Span(0, text.length()), other.get());
      return wordReader.read(article, List.of(), ImmutableList.of(foreign));
    }
    ImmutableList.Builder<TextTrouble> troubles = ImmutableList.builder();
    for (Span run : EndlessWords.of(text)) {
      troubles.add(TextTrouble.of(Kind.ENDLESS_WORD, run));
    }
    List<List<Span>> pieces = new ArrayList<>();
    for (Span sentence : sentenceSplitter.split(text)) {
      Optional<String> foreign =
          language.findOtherOfSentence(text.substring(sentence.begin(), sentence.end()));
      if (foreign.isPresent()) {
        troubles.add(new TextTrouble(Kind.FOREIGN_SENTENCE, sentence, foreign.get()));
        continue;
      }
      ImmutableList<Span> words = wordSplitter.split(text, sentence);
      if (words.size() > CUTTER.most()) {
        troubles.add(TextTrouble.of(Kind.LONG_SENTENCE, sentence));
      }
      pieces.addAll(CUTTER.cut(text, words));
    }
    return keepsVectors
        ? wordReader.readWithVectors(article, pieces, troubles.build())
        : wordReader.read(article, pieces, troubles.build());
  }

  /** The SHA-256 of the reader model in lower-case hex: equal for equal models only. */
  public String digest() {
    return wordReader.digest();
  }

  /** Frees the model's memory. */
  @Override
  public void close() {
    wordReader.close();
  }
}
