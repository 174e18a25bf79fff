package org.newsgraph.grammar;

import java.util.Locale;
import org.newsgraph.text.Token;

/**
 * A word by itself: how it is written, what the reader model takes it for, and the questions that
 * these answer.
 */
public interface WordForm {
  /** The word as it was read. */
  Token token();

  /** Its place in the sentence, from 0. */
  default int index() {
    return token().index();
  }

  /** The word as written. */
  default String text() {
    return token().text();
  }

  /** Its dictionary form in lower case. */
  default String lemma() {
    return token().lemma();
  }

  /** Its universal part of speech, such as {@code VERB}. */
  default String upos() {
    return token().upos();
  }

  /** Its Penn Treebank tag, such as {@code VBD}. */
  default String xpos() {
    return token().xpos();
  }

  /** GUM's type of the entity whose head the word is, such as {@code person}, or {@code O}. */
  default String entityType() {
    return token().entityType();
  }

  // ---------------------------------------------------------------- parts of speech

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

  /** Whether the word is a number. */
  default boolean isNumber() {
    return upos().equals("NUM");
  }

  /** Whether the word is a verb or an auxiliary. */
  default boolean isVerb() {
    return isFullVerb() || upos().equals("AUX");
  }

  /** Whether the word is a verb and no auxiliary. */
  default boolean isFullVerb() {
    return upos().equals("VERB");
  }

  /** Whether the verb is a form of the past: "left", but not "has left". */
  default boolean isPast() {
    return xpos().equals("VBD");
  }

  /** Whether the word is a past participle by its form. */
  default boolean isPastParticiple() {
    return xpos().equals("VBN");
  }

  /** Whether the word is an adjective. */
  default boolean isAdjective() {
    return upos().equals("ADJ");
  }

  /** Whether the word is a pronoun. */
  default boolean isPronoun() {
    return upos().equals("PRON");
  }

  /** Whether the word stands for the noun before its clause: "who", "that", "whose". */
  default boolean isRelativePronoun() {
    return (xpos().startsWith("W") && !xpos().equals("WRB"))
        || lemma().equals("whose")
        || (xpos().equals("IN") && isPronoun());
  }

  /** Whether the word is a determiner by itself, wherever it stands: "the", "every". */
  default boolean isDeterminerWord() {
    return upos().equals("DET");
  }

  /** Whether the word is a preposition. */
  default boolean isPreposition() {
    return upos().equals("ADP");
  }

  /** Whether the word joins what is of one rank: "and". */
  default boolean isConjunction() {
    return upos().equals("CCONJ");
  }

  /** Whether the word opens a clause that hangs on another: "that", "if". */
  default boolean isSubordinator() {
    return upos().equals("SCONJ");
  }

  /** Whether the word is a particle: "'s", "not". */
  default boolean isParticle() {
    return upos().equals("PART");
  }

  /** Whether the word is a punctuation mark. */
  default boolean isPunctuation() {
    return upos().equals("PUNCT");
  }

  // ---------------------------------------------------------------- what the model takes it for

  /** Whether the model takes the word for the head of a phrase that stands for something. */
  default boolean headsMention() {
    return !entityType().equals("O");
  }

  /** Whether the model takes what the word heads for a person. */
  default boolean isPerson() {
    return entityType().equals("person");
  }

  /** Whether the model takes what the word heads for a place. */
  default boolean isPlace() {
    return entityType().equals("place");
  }

  /** Whether the word names a time or a stretch of time. */
  default boolean isTime() {
    return entityType().equals("time");
  }

  /** Whether the model takes what the word heads for an event. */
  default boolean isEvent() {
    return entityType().equals("event");
  }

  /** Whether the model takes what the word heads for an idea, which is nobody and no thing. */
  default boolean isIdea() {
    return entityType().equals("abstract");
  }

  /** Whether what the noun names can be neither met nor touched, by the model's type. */
  default boolean isAbstract() {
    return switch (entityType()) {
      case "abstract", "event", "O" -> true;
      default -> false;
    };
  }

  /** Whether what the word heads can do something, by the model's type: also an animal can. */
  default boolean isAgent() {
    return switch (entityType()) {
      case "person", "organization", "animal" -> true;
      default -> false;
    };
  }

  /** Whether what the word heads can be called on to do something: places are countries. */
  default boolean canBeCalledOn() {
    return switch (entityType()) {
      case "person", "organization", "place" -> true;
      default -> false;
    };
  }

  // ---------------------------------------------------------------- how it is written

  /** Whether the word is a hyphen. */
  default boolean isHyphen() {
    return text().equals("-");
  }

  /** Whether it is a word of another language: "et". */
  default boolean isForeign() {
    return upos().equals("X");
  }

  /** Whether the word begins with a small letter. */
  default boolean isSmall() {
    return Character.isLowerCase(text().charAt(0));
  }

  /** Whether the word begins with a capital letter. */
  default boolean isCapital() {
    return Character.isUpperCase(text().charAt(0));
  }

  /** Whether no letter of the word is small: "UN", "5". */
  default boolean isInCapitals() {
    return text().equals(text().toUpperCase(Locale.ROOT));
  }
}
