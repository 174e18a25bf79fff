package org.newsgraph.entity.name;

import org.newsgraph.grammar.ParsedSentence;

/** The case of headlines in which every longer word has a capital, so that it tells nothing. */
final class TitleCase {
  private TitleCase() {}

  /** Whether no longer word of the sentence is in small letters. */
  static boolean isWritten(ParsedSentence sentence) {
    return sentence.words().stream().noneMatch(word -> word.text().length() > 3 && word.isSmall());
  }
}
