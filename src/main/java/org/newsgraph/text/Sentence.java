package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The word that the given one hangs on, empty for the root. */
  public Optional<Token> findHead(Token token) {
    return token.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words that hang on the given one, in order. */
  public Stream<Token> children(Token token) {
    return tokens.stream().filter(t -> t.head() == token.index());
  }

  /** The words that hang on the given one by the relation or a subtype of it, in order. */
  public Stream<Token> children(Token token, String relation) {
    return children(token).filter(t -> t.is(relation));
  }

  /** The first word that hangs on the given one by the relation or a subtype of it. */
  public Optional<Token> findChild(Token token, String relation) {
    return children(token, relation).findFirst();
  }

  /** Whether the noun stands for nobody: "no member". */
  public boolean isNobody(Token noun) {
    return children(noun, "det").anyMatch(t -> t.lemma().equals("no"));
  }

  /** The characters from the first to the last of the words. */
  public Span characters(Span tokenSpan) {
    return new Span(
        tokens.get(tokenSpan.begin()).span().begin(), tokens.get(tokenSpan.end() - 1).span().end());
  }
}
