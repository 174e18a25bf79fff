package org.newsgraph.entity.name;

/**
 * A found name with its text.
 *
 * @param found where it stands
 * @param text the name as written, with single spaces
 * @param words its words as they are compared
 */
public record WrittenName(FoundName found, String text, NameWords words) {
  /** The name with its text as it stands in the article. */
  public static WrittenName of(FoundName found, String text, NameSpelling spelling) {
    String written = text.replaceAll("\\s+", " ");
    return new WrittenName(found, written, NameWords.of(written, spelling));
  }
}
