package org.newsgraph.lexicon;

import java.util.Locale;

/** Where in its course the text finds a relation. */
public enum Phase {
  /** The text does not say. */
  NONE,
  /** It starts. */
  BEGIN,
  /** It goes on. */
  CONTINUE,
  /** It stops. */
  END;

  /** The name as it is written in exports and in the graph, such as {@code BEGIN} in lower case. */
  public String label() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
