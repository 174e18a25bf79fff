package org.newsgraph.grammar;

/** How a noun points at what it stands for. */
public enum Definiteness {
  /** At somebody known: "the general", "his general", "both generals". */
  DEFINITE,
  /** At nobody known yet: "a general", "every general", "two generals", "the other general". */
  INDEFINITE,
  /** By the noun alone: "generals", "campaigning for president". */
  BARE
}
