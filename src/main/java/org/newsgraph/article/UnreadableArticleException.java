package org.newsgraph.article;

/** Thrown where an input is no article; its message is one sentence for the user. */
public class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1;

  private final String input;
  private final String reason;

  /** An exception whose message names the input and the reason: "x.txt cannot be read: it ...". */
  public UnreadableArticleException(String input, String reason) {
    super(input + " cannot be read: " + reason);
    this.input = input;
    this.reason = reason;
  }

  /** An exception with a message of the input and the reason, and what caused it. */
  public UnreadableArticleException(String input, String reason, Throwable cause) {
    super(input + " cannot be read: " + reason, cause);
    this.input = input;
    this.reason = reason;
  }

  /** What is no article, as its user knows it: a file, or a file and the place in it. */
  public String input() {
    return input;
  }

  /** Why the input is no article: "it is empty". */
  public String reason() {
    return reason;
  }
}
