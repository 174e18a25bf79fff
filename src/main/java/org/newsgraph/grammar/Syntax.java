package org.newsgraph.grammar;

import java.util.Optional;

/** What the dependency tree of a sentence tells of its words: their relations, forms and kinds. */
final class Syntax {
  private final ParsedSentence sentence;

  Syntax(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The verb of the relative clause that the pronoun stands in. */
  Optional<Word> relativeClauseOf(Word pronoun) {
    Optional<Word> word = pronoun.findHead();
    while (word.isPresent() && !word.get().relation().equals("acl:relcl")) {
      word = word.get().findHead();
    }
    return word.filter(w -> !w.isRoot());
  }

  /** Whether the word stands for the noun before its clause: "who", "that", "whose". */
  static boolean isRelativePronoun(Word word) {
    return (word.xpos().startsWith("W") && !word.xpos().equals("WRB"))
        || word.lemma().equals("whose")
        || (word.xpos().equals("IN") && word.isPronoun());
  }

  /** The words of the preposition that a noun phrase hangs on by, lower case, "" for none. */
  String preposition(Word phrase) {
    Optional<Word> first = phrase.findChild("case");
    if (first.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder(first.get().lower());
    first.get().children("fixed").forEach(t -> words.append(' ').append(t.lower()));
    return words.toString();
  }

  /** The dictionary form with its particle, "carry out", or with what a hyphen puts before it. */
  String lemma(Word word) {
    if (isModifier(word)) {
      Optional<Word> before = hyphenated(word);
      if (before.isPresent() && word.isAdjective()) {
        return before.get().lemma() + "-" + word.lower();
      }
    }
    StringBuilder lemma = new StringBuilder(word.lemma());
    word.children("compound:prt").forEach(t -> lemma.append(' ').append(t.lemma()));
    return lemma.toString();
  }

  /** The word joined in front of the given one by a hyphen: "government" in "government-led". */
  Optional<Word> hyphenated(Word word) {
    int i = word.index();
    return i >= 2 && sentence.word(i - 1).text().equals("-")
        ? Optional.of(sentence.word(i - 2))
        : Optional.empty();
  }

  /** Whether the word stands before a noun as an adjective does: "the [backed] rebels". */
  boolean isModifier(Word word) {
    return word.is("amod") && !word.isRoot();
  }

  /** Whether the verb has a "to". */
  boolean isInfinitive(Word verb) {
    return verb.children("mark").anyMatch(t -> t.lemma().equals("to"));
  }

  /** Whether the verb is a gerund after a preposition: "of leaving". */
  boolean isGerundOf(Word verb) {
    return verb.xpos().equals("VBG") && has(verb, "mark");
  }

  /** Whether a word hangs on the given one by the relation. */
  boolean has(Word word, String relation) {
    return word.children().stream()
        .anyMatch(
            t -> t.relation().equals(relation) || (t.is(relation) && !relation.equals("aux")));
  }

  /** Whether the word is a verb. */
  static boolean isVerb(Word word) {
    return word.upos().equals("VERB") || word.upos().equals("AUX");
  }

  /** Whether the word is a name or a part of one. */
  boolean isName(Word word) {
    return word.isProperNoun() || isInName(word);
  }

  /** Whether the reader model takes the word for a part of a name, and not for a title. */
  boolean isInName(Word word) {
    return sentence.names().stream().anyMatch(n -> n.tokens().contains(word.index()));
  }
}
