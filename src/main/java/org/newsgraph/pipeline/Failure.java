package org.newsgraph.pipeline;

import org.newsgraph.article.UnreadableArticleException;

/**
 * Something that was asked for and could not be done, while the rest went on.
 *
 * @param input what it was, as the user named it
 * @param reason why, in words that complete the sentence "seeds/a.txt: ..."
 */
public record Failure(String input, String reason) {
  /** An article whose name another one before it has, of another text. */
  public static Failure sameName(String input, String name) {
    return new Failure(
        input,
        "an article before it is called %s too; of two folders, build the folder above both"
            .formatted(name));
  }

  /** An article on which the program itself failed. */
  public static Failure bug(String input, RuntimeException e) {
    return new Failure(input, "could not be understood, which is a bug: " + e);
  }

  /** An input or a piece of one that cannot be read. */
  public static Failure unreadable(UnreadableArticleException e) {
    return new Failure(e.input(), e.reason());
  }

  @Override
  public String toString() {
    return input + ": " + reason;
  }
}
