package org.newsgraph.evaluate.cause;

/** Why gold and program differ on a statement, as far as the program can tell by itself. */
public sealed interface Cause permits MissCause, FaultCause {
  /** The cause's name in capitals. */
  String name();

  /** The cause in a few words. */
  String label();
}
