package org.newsgraph.article;

/**
 * Something in an input that was not read as it stands, and that is no failure.
 *
 * @param kind what became of it
 * @param piece what it is: a file, or a file and the place in it
 * @param reason why, in words that complete the sentence "news.warc, http://...: ..."
 */
public record Remark(Kind kind, String piece, String reason) {
  /** What may become of a piece of an input. */
  public enum Kind {
    /** It is no article, as is to be expected there, and was passed over. */
    SKIPPED,
    /** It was read without its date, which is in no known form. */
    UNDATED,
    /** Lines of it that are not the article's own were left out. */
    SHORTENED
  }
}
