package org.newsgraph.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * A named class of words: kinds of aid, offices, months.
 *
 * @param name the local name of its IRI: "months"
 * @param values each word, in lower case unless the class is cased, with what it stands for among
 *     the others, such as "1" for "january"; empty where the words are no more than members. Sorted
 *     by word
 */
public record WordClass(String name, ImmutableMap<String, String> values) {
  /** The words, sorted. */
  public ImmutableSet<String> words() {
    return values.keySet();
  }

  /** Whether the word is one of them. */
  public boolean contains(String word) {
    return values.containsKey(word);
  }
}
