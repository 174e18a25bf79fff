package org.newsgraph.cli;

import java.io.PrintWriter;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.Progress;

/**
 * One who tells on standard error how a build goes: failures always, progress only to a terminal.
 */
final class Watcher implements Progress {
  /** Goes to the line's begin and wipes it. */
  private static final String WIPE = "\r\033[K";

  private final PrintWriter err;
  private final boolean terminal;
  private String reading = "";

  Watcher(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void opens(ArticleSource source, int index, int sources) {
    reading = "reading " + (index + 1) + " of " + sources + ": " + source.label();
    show(reading);
  }

  @Override
  public void reads(int number) {
    if (number > 1) {
      show(reading + ", article " + number);
    }
  }

  @Override
  public void failed(Failure failure) {
    clear();
    err.println("newsgraph: " + failure);
  }

  /** Takes the line of progress away. */
  void clear() {
    show("");
  }

  private void show(String line) {
    if (terminal) {
      err.print(WIPE + line);
      err.flush();
    }
  }
}
