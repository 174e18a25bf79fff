package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import org.newsgraph.article.Article;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Coreference;
import org.newsgraph.text.Span;

/**
 * A read article with its sentences parsed: words that know each other, and clauses.
 *
 * @param annotated the read article
 * @param sentences its sentences in order
 */
public record ParsedArticle(AnnotatedArticle annotated, ImmutableList<ParsedSentence> sentences) {
  /** Parses the sentences of a read article, side by side. */
  public static ParsedArticle of(AnnotatedArticle annotated, FunctionWords functionWords) {
    return new ParsedArticle(
        annotated,
        annotated.sentences().parallelStream()
            .map(sentence -> new ParsedSentence(sentence, functionWords))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The article. */
  public Article article() {
    return annotated.article();
  }

  /** How likely its words speak of what earlier ones speak of. */
  public Coreference coreference() {
    return annotated.coreference();
  }

  /** The words of the article within the characters. */
  public String text(Span characters) {
    return annotated.text(characters);
  }

  /** The words of a sentence from the first to the last of the span, as written. */
  public String text(ParsedSentence sentence, Span words) {
    return annotated.text(sentence.characters(words));
  }
}
