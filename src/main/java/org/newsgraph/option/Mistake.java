package org.newsgraph.option;

/** Something that the user can mend, told in one sentence; it ends the command. */
public final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A mistake, told in the sentence. */
  public Mistake(String sentence) {
    super(sentence);
  }
}
