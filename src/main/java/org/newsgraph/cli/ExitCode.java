package org.newsgraph.cli;

/** The numbers that a command ends with. */
final class ExitCode {
  /** All was done. */
  static final int DONE = 0;

  /** The program has a bug. */
  static final int BUG = 1;

  /** The command was wrongly used: nothing was done. */
  static final int USAGE = 2;

  /** Done, but something failed on the way, or a check did not pass. */
  static final int INCOMPLETE = 3;

  private ExitCode() {}
}
