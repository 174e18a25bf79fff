package org.newsgraph.serve.limit;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * A text that a regular expression reads until it is stopped: Java's matcher knows no end of its
 * own, but it must ask the text for every sign.
 */
record StoppableText(String text, AtomicBoolean stopped) implements CharSequence {
  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (stopped.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.substring(begin, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
