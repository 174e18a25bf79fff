package org.newsgraph.reader.frozen;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * The place of a word in an article.
 *
 * @param sentence the index of its sentence
 * @param word its index in the sentence
 */
record Place(int sentence, int word) {
  /** The place that is written as {@code 2.5}: the fifth word of the second sentence. */
  static Place parse(String written) {
    List<String> numbers = Splitter.on('.').splitToList(written);
    return new Place(Integer.parseInt(numbers.get(0)) - 1, Integer.parseInt(numbers.get(1)) - 1);
  }

  @Override
  public String toString() {
    return (sentence + 1) + "." + (word + 1);
  }
}
