package org.newsgraph.lexicon;

import java.util.Locale;

/** Whether the text says that a relation holds or that it does not. */
public enum Polarity {
  /** The text says that it holds. */
  POSITIVE,
  /** The text says that it does not hold, no longer holds, or is refused. */
  NEGATIVE;

  /**
   * The name as it is written in exports and in the graph, such as {@code NEGATIVE} in lower case.
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
