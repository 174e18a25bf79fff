package org.newsgraph.text;

import com.google.common.collect.ImmutableList;
import org.newsgraph.article.Article;

/**
 * An article with its sentences read.
 *
 * @param article the article
 * @param sentences its sentences in order; empty where the text holds no word
 * @param coreference how likely its words speak of what earlier ones speak of
 * @param troubles what could not be read as it stands
 * @param vectors what the reader model knows of its words in numbers, where it was asked to keep
 *     them: of all sentences in turn, or of none
 */
public record AnnotatedArticle(
    Article article,
    ImmutableList<Sentence> sentences,
    Coreference coreference,
    ImmutableList<TextTrouble> troubles,
    ImmutableList<WordVectors> vectors) {
  /** An article that was read without trouble. */
  public AnnotatedArticle(
      Article article, ImmutableList<Sentence> sentences, Coreference coreference) {
    this(article, sentences, coreference, ImmutableList.of(), ImmutableList.of());
  }

  /** The words of the article within the characters. */
  public String text(Span characters) {
    return article.text().substring(characters.begin(), characters.end());
  }

  /** The words of a sentence from the first to the last token of the span, as written. */
  public String text(int sentence, Span tokens) {
    return text(sentences.get(sentence).characters(tokens));
  }
}
