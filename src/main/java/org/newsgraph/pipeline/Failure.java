package org.newsgraph.pipeline;

/**
 * Something that was asked for and could not be done, while the rest went on.
 *
 * @param input what it was, as the user named it
 * @param reason why, in words that complete the sentence "seeds/a.txt: ..."
 */
public record Failure(String input, String reason) {
  @Override
  public String toString() {
    return input + ": " + reason;
  }
}
