package org.newsgraph.article;

/**
 * An input that holds articles, however many: a file with one text, a table with an article a row.
 */
public interface ArticleSource {
  /**
   * What its one article is called, or what the names of its articles begin with; for a file, its
   * path below the input folder with forward slashes.
   */
  String name();

  /** The words to show for it: a file's path as it was reached. */
  String label();

  /**
   * Its articles from the first on; close them after use.
   *
   * @throws UnreadableArticleException if none of them can be read
   */
  ArticleStream open() throws UnreadableArticleException;
}
