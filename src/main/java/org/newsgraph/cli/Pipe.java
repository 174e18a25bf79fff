package org.newsgraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, whose reader may leave before the end, as {@code head} does. */
final class Pipe extends FilterOutputStream {
  private boolean left;

  Pipe(OutputStream out) {
    super(out);
  }

  /** Nobody reads any more: the command ends, and nothing went wrong. */
  static final class ReaderLeft extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Whether that is behind the error. */
    static boolean isBehind(Throwable error) {
      return error instanceof ReaderLeft
          || (error.getCause() != null && isBehind(error.getCause()));
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int begin, int length) throws IOException {
    if (left) {
      return;
    }
    try {
      out.write(bytes, begin, length);
    } catch (IOException e) {
      if (!"Broken pipe".equals(e.getMessage())) {
        throw e;
      }
      left = true;
      throw new ReaderLeft();
    }
  }
}
