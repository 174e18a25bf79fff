package org.newsgraph.lexicon;

import java.util.Optional;

/**
 * A word or phrase that stands for somebody without naming them.
 *
 * @param word its dictionary form, lower case: "general", "prime minister", "herself"
 * @param kind what sort of word it is
 * @param denotes the local name of the class of what it stands for: "Person"
 * @param number "singular" or "plural"; empty where it may be either
 * @param gender "male", "female" or "thing"; empty where it may be any
 * @param person the grammatical person of a pronoun: 1, 2 or 3; 0 for any other word
 * @param grammaticalCase "nominative", "objective", "possessive", "reflexive", "reciprocal" or
 *     "relative" for a pronoun; else empty
 * @param selects for a phrase, which of those spoken of before it picks: "both", "first", "last";
 *     else empty
 */
public record ReferenceWord(
    String word,
    Kind kind,
    Optional<String> denotes,
    String number,
    String gender,
    int person,
    String grammaticalCase,
    String selects) {
  /** What sort of word it is. */
  public enum Kind {
    /** A word before a person's name: "Mr", "Gen.", "President". */
    TITLE,
    /** A pronoun: "he", "their", "who". */
    PRONOUN,
    /** A common noun for an agent or a place: "general", "government", "city". */
    NOUN,
    /** A noun that says of what sort the bearer of the name before it is: "the Fatah party". */
    GENUS,
    /** A noun for whatever body was spoken of before: "the organization". */
    GENERIC,
    /** A phrase that picks from those spoken of before: "both countries", "the latter". */
    PHRASE,
    /** A word before a nationality that is descent and no citizenship: "[ethnic] Albanian". */
    DESCENT,
    /** A label that the reader model gives to names and noun phrases: "per", "organization". */
    LABEL
  }
}
