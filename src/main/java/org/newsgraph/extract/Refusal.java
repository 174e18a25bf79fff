package org.newsgraph.extract;

/**
 * Why something that was tried did not fire.
 *
 * @param kind what kind of reason it is
 * @param why the reason, for people
 */
public record Refusal(Kind kind, String why) {
  /** The kinds of reasons. */
  public enum Kind {
    /** Nobody can be the subject. */
    NO_SUBJECT,
    /** Nobody can be the object. */
    NO_OBJECT,
    /** Words are missing that must stand there, or stand there that must not. */
    WORDS,
    /** Something more particular was said. */
    MORE_PARTICULAR,
    /** Another reason. */
    OTHER
  }

  @Override
  public String toString() {
    return why;
  }
}
