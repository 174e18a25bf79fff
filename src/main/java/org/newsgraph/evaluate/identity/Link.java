package org.newsgraph.evaluate.identity;

import org.newsgraph.text.Span;

/**
 * Words that somebody has linked to the page of an encyclopedia.
 *
 * @param place their place in the text, in UTF-16 units
 * @param words the words
 * @param page the name of the page, with spaces: "Donald Trump"
 */
record Link(Span place, String words, String page) {
  /** Whether they are written as a name, as "airstrike" and "president" are not. */
  boolean isName() {
    return words.codePoints().limit(1).anyMatch(Character::isUpperCase);
  }

  /** Whether they are a sum of money or the sign of one. */
  boolean isMoney() {
    return words.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }
}
