package org.newsgraph.reader;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.newsgraph.article.Article;
import org.newsgraph.grammar.mend.ArticleMender;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.reader.model.Lemmatizer;
import org.newsgraph.reader.model.NameMarks;
import org.newsgraph.reader.model.ReaderModel;
import org.newsgraph.reader.model.Reading;
import org.newsgraph.reader.model.SentenceReading;
import org.newsgraph.reader.split.SentenceSplitter;
import org.newsgraph.reader.split.WordSplitter;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/**
 * The reader of articles: splits sentences and words and lets the reader model say what they are.
 * Safe for use by several threads.
 */
public final class Reader implements AutoCloseable {
  /** The most words that a sentence of words may have. */
  public static final int LONGEST = ReaderModel.MOST_WORDS;

  private static final int MOST_WORDS = 150;

  private static final ArticleMender MENDER = new ArticleMender(TreeMender.standard());

  private final SentenceSplitter sentenceSplitter;
  private final WordSplitter wordSplitter;
  private final ReaderModel model;
  private final Lemmatizer lemmatizer;

  private Reader(SentenceSplitter sentenceSplitter, WordSplitter wordSplitter, ReaderModel model) {
    this.sentenceSplitter = sentenceSplitter;
    this.wordSplitter = wordSplitter;
    this.model = model;
    this.lemmatizer = model.lemmatizer();
  }

  /** The reader with the models in the program's resources; close it after use. */
  public static Reader load() {
    CompletableFuture<ReaderModel> model = CompletableFuture.supplyAsync(ReaderModel::load);
    return new Reader(SentenceSplitter.load(), WordSplitter.load(), model.join());
  }

  /**
   * The article with its sentences read. A sentence of more than 150 words is read in pieces, each
   * a sentence of its own.
   */
  public AnnotatedArticle read(Article article) {
    return MENDER.mend(readUnmended(article));
  }

  /** The same with the model's own trees and names, which nobody has mended. */
  public AnnotatedArticle readUnmended(Article article) {
    List<List<Span>> words = new ArrayList<>();
    for (Span sentence : sentenceSplitter.split(article.text())) {
      words.addAll(Lists.partition(wordSplitter.split(article.text(), sentence), MOST_WORDS));
    }
    ImmutableList<SentenceReading> readings =
        model.read(words.stream().map(w -> texts(article, w)).toList());
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      sentences.add(sentence(i, article.text(), words.get(i), readings.get(i).words()));
    }
    return new AnnotatedArticle(article, sentences.build(), model.coreference(readings));
  }

  /**
   * Neighbouring sentences of a document whose words are already split, with the model's own trees,
   * which nobody has mended. The characters of each count in its words with a space between any
   * two.
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

  private static ImmutableList<String> texts(Article article, List<Span> words) {
    return words.stream()
        .map(w -> article.text().substring(w.begin(), w.end()))
        .collect(ImmutableList.toImmutableList());
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
