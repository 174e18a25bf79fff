package org.newsgraph.reader;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.reader.model.Lemmatizer;
import org.newsgraph.reader.model.NameMarks;
import org.newsgraph.reader.model.PassageReading;
import org.newsgraph.reader.model.ReaderModel;
import org.newsgraph.reader.model.Reading;
import org.newsgraph.reader.model.SentenceReading;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.TextTrouble;
import org.newsgraph.text.Token;
import org.newsgraph.text.WordVectors;

/**
 * The reader of words that are split already: the reader model says what they are. Its trees and
 * names are the model's own, which nobody has mended. Safe for use by several threads.
 */
public final class WordReader implements AutoCloseable {
  /** The most words that a sentence may have. */
  public static final int LONGEST = ReaderModel.MOST_WORDS;

  private final ReaderModel model;
  private final Lemmatizer lemmatizer;

  private WordReader(ReaderModel model) {
    this.model = model;
    this.lemmatizer = model.lemmatizer();
  }

  /** The reader with the model in the program's resources; close it after use. */
  public static WordReader load() {
    return new WordReader(ReaderModel.load());
  }

  /** Whether the model knows the word, in lower case, as a whole. */
  boolean knows(String word) {
    return lemmatizer.knows(word);
  }

  /** The article, read in sentences of these words. */
  AnnotatedArticle read(
      Article article, List<List<Span>> words, ImmutableList<TextTrouble> troubles) {
    return read(article, words, troubles, model.read(texts(article, words)), ImmutableList.of());
  }

  /** The same with what the model knows of the words in numbers. */
  AnnotatedArticle readWithVectors(
      Article article, List<List<Span>> words, ImmutableList<TextTrouble> troubles) {
    ImmutableList.Builder<SentenceReading> readings = ImmutableList.builder();
    ImmutableList.Builder<WordVectors> vectors = ImmutableList.builder();
    int first = 0;
    for (PassageReading passage : model.readPassages(texts(article, words))) {
      readings.addAll(passage.sentences());
      vectors.add(passage.vectors(first));
      first += passage.sentences().size();
    }
    return read(article, words, troubles, readings.build(), vectors.build());
  }

  private AnnotatedArticle read(
      Article article,
      List<List<Span>> words,
      ImmutableList<TextTrouble> troubles,
      ImmutableList<SentenceReading> readings,
      ImmutableList<WordVectors> vectors) {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      sentences.add(sentence(i, article.text(), words.get(i), readings.get(i).words()));
    }
    return new AnnotatedArticle(
        article, sentences.build(), model.coreference(readings), troubles, vectors);
  }

  /**
   * Neighbouring sentences of a document. The characters of each count in its words with a space
   * between any two.
   *
   * @throws IllegalArgumentException if a sentence has no words or more than {@link #LONGEST}
   */
  public ImmutableList<Sentence> readWords(List<ImmutableList<String>> sentences) {
    ImmutableList<SentenceReading> readings = model.read(sentences);
    ImmutableList.Builder<Sentence> read = ImmutableList.builder();
    for (int i = 0; i < sentences.size(); i++) {
      ImmutableList<String> words = sentences.get(i);
      read.add(sentence(i, String.join(" ", words), spans(words), readings.get(i).words()));
    }
    return read.build();
  }

  /** The SHA-256 of the reader model in lower-case hex: equal for equal models only. */
  public String digest() {
    return model.digest();
  }

  private static List<ImmutableList<String>> texts(Article article, List<List<Span>> words) {
    return words.stream().map(sentence -> Dashes.asCommas(article.text(), sentence)).toList();
  }

  private static List<Span> spans(List<String> words) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (String word : words) {
      spans.add(new Span(begin, begin + word.length()));
      begin += word.length() + 1;
    }
    return spans;
  }

  private Sentence sentence(
      int index, String text, List<Span> words, ImmutableList<Reading> readings) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i);
      Reading reading = readings.get(i);
      String word = text.substring(span.begin(), span.end());
      tokens.add(
          new Token(
              i,
              span,
              word,
              lemmatizer.lemma(word, reading),
              reading.upos(),
              reading.xpos(),
              reading.head(),
              reading.relation(),
              reading.entityType()));
    }
    Span whole = words.get(0).union(words.get(words.size() - 1));
    return new Sentence(index, whole, tokens.build(), NameMarks.names(readings));
  }

  /** Frees the model's memory. */
  @Override
  public void close() {
    model.close();
  }
}
