package org.newsgraph.grammar.mend;

import org.newsgraph.text.Token;

/**
 * A word that a rule has changed.
 *
 * @param rule the rule
 * @param before the word as the rule found it
 * @param after the word as the rule left it
 */
public record Change(Rule rule, Token before, Token after) {
  @Override
  public String toString() {
    return rule + ": " + before + " -> " + after;
  }
}
