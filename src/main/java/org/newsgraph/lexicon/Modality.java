package org.newsgraph.lexicon;

import java.util.Locale;

/** How far the text presents a relation as real. */
public enum Modality {
  /** Presented as done, doing or standing. */
  ACTUAL,
  /** Planned, promised, tried, or conditional. */
  INTENDED,
  /** Somebody asks for it to happen. */
  REQUESTED,
  /** It may or might be. */
  POSSIBLE,
  /** It is told of nothing that happened: in a novel, a dream, a rule. No claim is made of it. */
  UNREAL;

  /**
   * The name as it is written in exports and in the graph, such as {@code INTENDED} in lower case.
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
