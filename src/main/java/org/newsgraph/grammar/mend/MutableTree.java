package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Token;

/** A sentence's dependency tree while the mender works on it. */
final class MutableTree {
  private final List<Token> tokens;

  MutableTree(ImmutableList<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** The words as they hang now. */
  List<Token> tokens() {
    return Collections.unmodifiableList(tokens);
  }

  /** Whether the word hangs on the other, by however many steps, or is the other. */
  boolean isBelow(Token word, Token above) {
    Token up = word;
    while (up.index() != above.index() && up.head() != Token.ROOT) {
      up = tokens.get(up.head());
    }
    return up.index() == above.index();
  }

  /** Whether there is such a word and it is punctuation. */
  boolean isPunctuation(int i) {
    return i >= 0 && tokens.get(i).upos().equals("PUNCT");
  }

  /** Whether the word heads what the model takes for a person. */
  static boolean isPerson(Token word) {
    return word.entityType().equals("person");
  }

  /** Whether the model takes the word for a proper noun. */
  static boolean isName(Token word) {
    return word.upos().equals("PROPN");
  }

  /** The first letter. */
  static char initial(Token word) {
    return word.text().charAt(0);
  }

  /** The first word that hangs on the head by just this relation. */
  Optional<Token> findChild(Token head, String relation) {
    return tokens.stream()
        .filter(t -> t.head() == head.index() && t.relation().equals(relation))
        .findFirst();
  }

  /** Whether the word has a preposition or a possessive mark. */
  boolean hasCase(Token word) {
    return findChild(word, "case").isPresent();
  }

  /** The first subject of the verb, a passive's too. */
  Optional<Token> findSubject(Token verb) {
    return tokens.stream().filter(t -> t.head() == verb.index() && t.is("nsubj")).findFirst();
  }

  /** The index of the first word of the phrase that the word heads, behind its comma or dash. */
  int begin(Token word) {
    return tokens.stream()
        .filter(t -> isBelow(t, word) && !t.upos().equals("PUNCT"))
        .mapToInt(Token::index)
        .min()
        .orElse(word.index());
  }

  /** Hangs the word on another by that relation, unless the other hangs on the word. */
  void hang(Token word, int head, String relation) {
    if (head == Token.ROOT || !isBelow(tokens.get(head), word)) {
      tokens.set(word.index(), changed(word, word.upos(), head, relation));
    }
  }

  /** Gives the word another part of speech. */
  void change(Token word, String upos) {
    tokens.set(word.index(), changed(word, upos, word.head(), word.relation()));
  }

  private static Token changed(Token word, String upos, int head, String relation) {
    return new Token(
        word.index(),
        word.span(),
        word.text(),
        word.lemma(),
        upos,
        word.xpos(),
        head,
        relation,
        word.entityType());
  }
}
