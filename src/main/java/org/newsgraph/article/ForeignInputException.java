package org.newsgraph.article;

/**
 * Thrown where an input is not of the kind that its name lets expect, such as a table without
 * texts: none of it is an article.
 */
public final class ForeignInputException extends UnreadableArticleException {
  private static final long serialVersionUID = 1;

  /** An exception whose message names the input and the reason. */
  public ForeignInputException(String input, String reason) {
    super(input, reason);
  }
}
