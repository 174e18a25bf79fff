package org.newsgraph.cli;

/** Something that the user can mend, told in one sentence; it ends the command. */
final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  Mistake(String sentence) {
    super(sentence);
  }
}
