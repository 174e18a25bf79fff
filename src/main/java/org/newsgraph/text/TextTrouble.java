package org.newsgraph.text;

/**
 * Something in a text that could not be read as it stands.
 *
 * @param kind what is wrong with it
 * @param characters where it stands in the article's text
 * @param language the name of the language that the text or the sentence is in, where it is another
 *     one; else empty
 */
public record TextTrouble(Kind kind, Span characters, String language) {
  /** What may be wrong with a text or a stretch of it. */
  public enum Kind {
    /** The text is in a language that the reader does not know, and was not read. */
    OTHER_LANGUAGE,
    /** A sentence is in such a language though the text is not, and was not read. */
    FOREIGN_SENTENCE,
    /** A run of signs without a space is too long for a word, and was passed over. */
    ENDLESS_WORD,
    /** A sentence has too many words, and was read in pieces. */
    LONG_SENTENCE
  }

  /** Something wrong with a stretch of a text in the reader's own language. */
  public static TextTrouble of(Kind kind, Span characters) {
    return new TextTrouble(kind, characters, "");
  }
}
