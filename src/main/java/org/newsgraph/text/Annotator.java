package org.newsgraph.text;

import org.newsgraph.article.Article;

/** The stage that reads an article's words: sentences, tokens, trees and names. */
@FunctionalInterface
public interface Annotator {
  /** The article with its sentences read; the same article always gives the same sentences. */
  AnnotatedArticle annotate(Article article);
}
