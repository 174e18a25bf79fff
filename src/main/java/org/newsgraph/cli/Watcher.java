package org.newsgraph.cli;

import java.io.PrintWriter;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.Input;
import org.newsgraph.pipeline.Progress;

/**
 * One who tells on standard error how a build goes: failures always, progress only to a terminal.
 */
final class Watcher implements Progress {
  /** Goes to the line's begin and wipes it. */
  private static final String WIPE = "\r\033[K";

  private final PrintWriter err;
  private final boolean terminal;

  Watcher(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void reads(Input input, int index, int inputs) {
    if (terminal) {
      err.print(WIPE + "reading " + (index + 1) + " of " + inputs + ": " + input.label());
      err.flush();
    }
  }

  @Override
  public void failed(Failure failure) {
    clear();
    err.println("newsgraph: " + failure);
  }

  /** Takes the line of progress away. */
  void clear() {
    if (terminal) {
      err.print(WIPE);
      err.flush();
    }
  }
}
