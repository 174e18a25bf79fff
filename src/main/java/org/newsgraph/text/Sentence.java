package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * A sentence: its words, their dependency tree and the names among them.
 *
 * @param index its place in the article, from 0
 * @param span its characters in the article's text
 * @param tokens its words, at least one, in order
 * @param names the names the reader model found, in order, without overlap
 */
public record Sentence(
    int index, Span span, ImmutableList<Token> tokens, ImmutableList<Name> names) {
  public Sentence {
    checkArgument(!tokens.isEmpty(), "sentence %s has no tokens", index);
  }

  /** The word at the index. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** The characters from the first to the last of the words. */
  public Span characters(Span tokenSpan) {
    return new Span(
        tokens.get(tokenSpan.begin()).span().begin(), tokens.get(tokenSpan.end() - 1).span().end());
  }
}
