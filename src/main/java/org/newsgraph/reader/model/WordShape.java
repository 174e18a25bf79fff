package org.newsgraph.reader.model;

/** How a word is written, in the numbers that the reader model was trained with. */
enum WordShape {
  /** No word: the filling at the end of a batch's shorter sentences. */
  FILLING(0),
  /** A digit somewhere. */
  DIGIT(1),
  /** No letter at all. */
  SIGN(2),
  /** Two letters or more, all capital. */
  CAPITALS(3),
  /** One capital letter. */
  CAPITAL(4),
  /** A capital letter first. */
  TITLE(5),
  /** Only lower-case letters. */
  LOWER(6),
  /** Anything else. */
  MIXED(7);

  private final int number;

  WordShape(int number) {
    this.number = number;
  }

  /** The shape of the word, which must not be empty. */
  static WordShape of(String word) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return DIGIT;
    }
    if (word.codePoints().noneMatch(Character::isLetter)) {
      return SIGN;
    }
    boolean upper = word.codePoints().anyMatch(Character::isUpperCase);
    boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
    if (upper && !lower) {
      return word.length() > 1 ? CAPITALS : CAPITAL;
    }
    if (Character.isUpperCase(word.codePointAt(0))) {
      return TITLE;
    }
    return lower && !upper ? LOWER : MIXED;
  }

  /** The model's number for the shape, which tells a sentence's first word from the others. */
  long number(boolean first) {
    return 2L * number + (first ? 1 : 0);
  }
}
