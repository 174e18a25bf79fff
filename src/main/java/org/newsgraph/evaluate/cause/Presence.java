package org.newsgraph.evaluate.cause;

/** Whether a sentence speaks of somebody. */
enum Presence {
  /** Something in the sentence stands for them. */
  HERE,
  /** The sentence has their words, which stand for another node. */
  AS_OTHER_NODE,
  /** Another sentence speaks of them. */
  ELSEWHERE,
  /** No sentence does. */
  NOWHERE
}
