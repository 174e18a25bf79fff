package org.newsgraph.cli;

import java.io.PrintWriter;

/** What an evaluation found, to be printed. */
interface Report {
  /** Prints the figures. */
  void print(PrintWriter out);

  /** Prints each case behind them, where there are cases to name. */
  default void printCases(PrintWriter out) {}

  /** Whether all texts could be read. */
  default boolean isComplete() {
    return true;
  }
}
