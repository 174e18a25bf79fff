package org.newsgraph.grammar;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What the dependency tree of a sentence tells of its words: their relations, forms and kinds. */
final class Syntax {
  private final Sentence sentence;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The verb of the relative clause that the pronoun stands in. */
  Optional<Token> relativeClauseOf(Token pronoun) {
    Optional<Token> word = sentence.findHead(pronoun);
    while (word.isPresent() && !word.get().relation().equals("acl:relcl")) {
      word = sentence.findHead(word.get());
    }
    return word.filter(w -> w.head() != Token.ROOT);
  }

  /** Whether the word stands for the noun before its clause: "who", "that", "whose". */
  static boolean isRelativePronoun(Token word) {
    return (word.xpos().startsWith("W") && !word.xpos().equals("WRB"))
        || word.lemma().equals("whose")
        || (word.xpos().equals("IN") && word.upos().equals("PRON"));
  }

  /** The words of the preposition that a noun phrase hangs on by, lower case, "" for none. */
  String preposition(Token phrase) {
    Optional<Token> first = sentence.findChild(phrase, "case");
    if (first.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder(first.get().text().toLowerCase(Locale.ROOT));
    sentence
        .children(first.get(), "fixed")
        .forEach(t -> words.append(' ').append(t.text().toLowerCase(Locale.ROOT)));
    return words.toString();
  }

  /** The dictionary form with its particle, "carry out", or with what a hyphen puts before it. */
  String lemma(Token word) {
    if (isModifier(word)) {
      Optional<Token> before = hyphenated(word);
      if (before.isPresent() && word.upos().equals("ADJ")) {
        return before.get().lemma() + "-" + word.text().toLowerCase(Locale.ROOT);
      }
    }
    StringBuilder lemma = new StringBuilder(word.lemma());
    sentence.children(word, "compound:prt").forEach(t -> lemma.append(' ').append(t.lemma()));
    return lemma.toString();
  }

  /** The word joined in front of the given one by a hyphen: "government" in "government-led". */
  Optional<Token> hyphenated(Token word) {
    int i = word.index();
    return i >= 2 && sentence.token(i - 1).text().equals("-")
        ? Optional.of(sentence.token(i - 2))
        : Optional.empty();
  }

  /** Whether the word stands before a noun as an adjective does: "the [backed] rebels". */
  boolean isModifier(Token word) {
    return word.is("amod") && word.head() != Token.ROOT;
  }

  /** Whether the verb has a "to". */
  boolean isInfinitive(Token verb) {
    return sentence.children(verb, "mark").anyMatch(t -> t.lemma().equals("to"));
  }

  /** Whether the verb is a gerund after a preposition: "of leaving". */
  boolean isGerundOf(Token verb) {
    return verb.xpos().equals("VBG") && has(verb, "mark");
  }

  /** Whether a word hangs on the given one by the relation. */
  boolean has(Token word, String relation) {
    return sentence
        .children(word)
        .anyMatch(
            t -> t.relation().equals(relation) || (t.is(relation) && !relation.equals("aux")));
  }

  /** Whether the word is a verb. */
  static boolean isVerb(Token word) {
    return word.upos().equals("VERB") || word.upos().equals("AUX");
  }

  /** Whether the word is a name or a part of one. */
  boolean isName(Token word) {
    return word.upos().equals("PROPN") || isInName(word);
  }

  /** Whether the reader model takes the word for a part of a name, and not for a title. */
  boolean isInName(Token word) {
    return sentence.names().stream().anyMatch(n -> n.tokens().contains(word.index()));
  }
}
