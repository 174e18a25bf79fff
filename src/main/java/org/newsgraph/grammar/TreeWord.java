package org.newsgraph.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word in a dependency tree, and the questions that its form and its place answer.
 *
 * @param <W> the words of its tree
 */
public interface TreeWord<W extends TreeWord<W>> {

  // ---------------------------------------------------------------- the word itself

  /** Its place in the sentence, from 0. */
  int index();

  /** The word as written. */
  String text();

  /** Its dictionary form in lower case. */
  String lemma();

  /** Its universal part of speech, such as {@code VERB}. */
  String upos();

  /** Its Penn Treebank tag, such as {@code VBD}. */
  String xpos();

  /** GUM's type of the entity whose head the word is, such as {@code person}, or {@code O}. */
  String entityType();

  /** Whether the word is a noun or a name. */
  default boolean isNoun() {
    return isCommonNoun() || isProperNoun();
  }

  /** Whether the word is a common noun. */
  default boolean isCommonNoun() {
    return upos().equals("NOUN");
  }

  /** Whether the word is a proper noun. */
  default boolean isProperNoun() {
    return upos().equals("PROPN");
  }

  /** Whether the word is a noun or name in the plural. */
  default boolean isPlural() {
    return xpos().equals("NNS") || xpos().equals("NNPS");
  }

  /** Whether the word is a verb or an auxiliary. */
  default boolean isVerb() {
    return isFullVerb() || upos().equals("AUX");
  }

  /** Whether the word is a verb and no auxiliary. */
  default boolean isFullVerb() {
    return upos().equals("VERB");
  }

  /** Whether the word is an adjective. */
  default boolean isAdjective() {
    return upos().equals("ADJ");
  }

  /** Whether the word is a pronoun. */
  default boolean isPronoun() {
    return upos().equals("PRON");
  }

  /** Whether the word is a punctuation mark. */
  default boolean isPunctuation() {
    return upos().equals("PUNCT");
  }

  /** Whether the word is a hyphen. */
  default boolean isHyphen() {
    return text().equals("-");
  }

  /** Whether the word names a time or a stretch of time. */
  default boolean isTime() {
    return entityType().equals("time");
  }

  /** Whether the model takes what the word heads for a person. */
  default boolean isPerson() {
    return entityType().equals("person");
  }

  /** Whether what the word heads can do something, by the model's type: also an animal can. */
  default boolean isAgent() {
    return switch (entityType()) {
      case "person", "organization", "animal" -> true;
      default -> false;
    };
  }

  /** Whether the word begins with a small letter. */
  default boolean isSmall() {
    return Character.isLowerCase(text().charAt(0));
  }

  // ---------------------------------------------------------------- its place in the tree

  /** The relation to the word it hangs on, of Universal Dependencies. */
  String relation();

  /** The word that it hangs on, empty for the root. */
  Optional<W> findHead();

  /** The words that hang on it, in order. */
  List<W> children();

  /** Whether the relation to the head is the given one or one of its subtypes. */
  default boolean is(String universalRelation) {
    String relation = relation();
    return relation.startsWith(universalRelation)
        && (relation.length() == universalRelation.length()
            || relation.charAt(universalRelation.length()) == ':');
  }

  /** Whether the word hangs on no other. */
  default boolean isRoot() {
    return findHead().isEmpty();
  }

  /**
   * The word that it hangs on.
   *
   * @throws IllegalStateException if it is the root
   */
  default W expectHead() {
    return findHead().orElseThrow(() -> new IllegalStateException(this + " hangs on no word"));
  }

  /** Whether it hangs on the other word. */
  default boolean hangsOn(W head) {
    return findHead().filter(above -> above.index() == head.index()).isPresent();
  }

  /** Whether the other word comes later in the sentence. */
  default boolean isBefore(W other) {
    return index() < other.index();
  }

  /** The words that hang on it by the relation or a subtype of it, in order. */
  default Stream<W> children(String relation) {
    return children().stream().filter(child -> child.is(relation));
  }

  /** The first word that hangs on it by the relation or a subtype of it. */
  default Optional<W> findChild(String relation) {
    return children(relation).findFirst();
  }

  /** Whether a word hangs on it by the relation or a subtype of it. */
  default boolean has(String relation) {
    return children().stream().anyMatch(child -> child.is(relation));
  }

  /** Whether a preposition of this dictionary form stands before the phrase that it heads. */
  default boolean hasCase(String lemma) {
    return children("case").anyMatch(mark -> mark.lemma().equals(lemma));
  }

  /** Whether the word stands before a noun as an adjective does: "the [backed] rebels". */
  default boolean isModifier() {
    return is("amod");
  }

  /** Whether the noun stands for nobody: "no member". */
  default boolean isNobody() {
    return children("det").anyMatch(child -> child.lemma().equals("no"));
  }

  /** Whether the verb has a "to". */
  default boolean isInfinitive() {
    return children("mark").anyMatch(mark -> mark.lemma().equals("to"));
  }
}
