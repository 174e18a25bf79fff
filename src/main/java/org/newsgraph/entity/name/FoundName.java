package org.newsgraph.entity.name;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;

/**
 * A proper name as found in a sentence.
 *
 * @param words its words
 * @param head the word that the others hang on
 * @param type the class of what it names, "" where nothing tells
 * @param matches the ways in which the gazetteer knows it, none where it does not
 */
public record FoundName(
    WordRun words, Word head, String type, ImmutableList<Gazetteer.Match> matches) {
  public FoundName {
    checkArgument(words.contains(head), "the head %s is none of the name's words", head);
  }

  /** Whether the gazetteer knows it. */
  public boolean isKnown() {
    return !matches.isEmpty();
  }

  int begin() {
    return words.begin();
  }

  int end() {
    return words.end();
  }
}
