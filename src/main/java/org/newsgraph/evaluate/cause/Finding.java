package org.newsgraph.evaluate.cause;

/**
 * The cause of a difference.
 *
 * @param cause the cause
 * @param detail what it was seen by: a node, another relation, a refusal; may be empty
 */
record Finding(Cause cause, String detail) {
  static Finding of(Cause cause) {
    return new Finding(cause, "");
  }
}
