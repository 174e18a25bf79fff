package org.newsgraph.evaluate.sense;

/** What came of something that was proposed. */
public enum Verdict {
  /** A claim that matches a gold statement. */
  RIGHT,
  /** A claim that matches none but statements that a careful reader could leave out. */
  OPTIONAL,
  /** A claim that matches no gold statement. */
  WRONG,
  /** No claim: it was dropped before. */
  DROPPED
}
