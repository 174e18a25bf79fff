package org.newsgraph.graph;

/** A failure that its user can mend: the message is one whole sentence for them. */
public final class GraphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure with its sentence. */
  public GraphException(String message) {
    super(message);
  }

  /** A failure with its sentence and what it came from. */
  public GraphException(String message, Throwable cause) {
    super(message, cause);
  }
}
