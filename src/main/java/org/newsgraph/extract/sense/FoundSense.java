package org.newsgraph.extract.sense;

import org.newsgraph.lexicon.Sense;
import org.newsgraph.text.Span;

/**
 * A sense whose words stand in a sentence.
 *
 * @param sense the sense
 * @param words the places of its words in the sentence
 * @param length how many words it has there
 */
record FoundSense(Sense sense, Span words, int length) {
  /** How particular it is: words count more than restrictions. */
  int rank() {
    return length * 100 + sense.restrictions().keySet().size();
  }

  /** Whether it is what any noun means that describes somebody of a class. */
  boolean isOfDescription() {
    return sense.partOfSpeech().equals(SenseIndex.DESCRIPTION);
  }

  /** Whether it is what any name of a class means by where it stands. */
  boolean isOfName() {
    return sense.partOfSpeech().equals(SenseIndex.NAME);
  }
}
