package org.newsgraph.article;

/** Thrown where an input is no article; its message is one sentence for the user. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  /** An exception whose message names the input and the reason: "x.txt cannot be read: it ...". */
  public UnreadableArticleException(String name, String reason) {
    super(name + " cannot be read: " + reason);
    this.reason = reason;
  }

  /** An exception with a message of the input and the reason, and what caused it. */
  public UnreadableArticleException(String name, String reason, Throwable cause) {
    super(name + " cannot be read: " + reason, cause);
    this.reason = reason;
  }

  /** Why the input is no article: "it is empty". */
  public String reason() {
    return reason;
  }
}
