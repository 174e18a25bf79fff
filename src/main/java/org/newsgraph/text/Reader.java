package org.newsgraph.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.newsgraph.article.Article;

/**
 * The reader of articles: splits sentences and words and lets the reader model say what they are.
 * Safe for use by several threads.
 */
public final class Reader implements Annotator, AutoCloseable {
  private static final int MOST_WORDS = 150;

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
  @Override
  public AnnotatedArticle annotate(Article article) {
    List<List<Span>> words = new ArrayList<>();
    for (Span sentence : sentenceSplitter.split(article.text())) {
      words.addAll(Lists.partition(wordSplitter.split(article.text(), sentence), MOST_WORDS));
    }
    ImmutableList<ImmutableList<Reading>> readings =
        model.read(words.stream().map(w -> texts(article, w)).toList());
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      sentences.add(sentence(article, i, words.get(i), readings.get(i)));
    }
    return new AnnotatedArticle(article, sentences.build());
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

  private Sentence sentence(
      Article article, int index, List<Span> words, ImmutableList<Reading> readings) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i);
      Reading reading = readings.get(i);
      String text = article.text().substring(span.begin(), span.end());
      tokens.add(
          new Token(
              i,
              span,
              text,
              lemmatizer.lemma(text, reading),
              reading.upos(),
              reading.xpos(),
              reading.head(),
              reading.relation(),
              reading.entityType()));
    }
    Span whole = words.get(0).union(words.get(words.size() - 1));
    return new Sentence(index, whole, TreeMender.mend(tokens.build()), NameMarks.names(readings));
  }

  /** Frees the model's memory. */
  @Override
  public void close() {
    model.close();
  }
}
