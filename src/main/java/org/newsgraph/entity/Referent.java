package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.Word;

/** Somebody or something while an article is being resolved: what is known of him so far. */
final class Referent {
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private final List<NounPhrase> phrases = new ArrayList<>();
  private final Set<Object> bonds = new HashSet<>();
  private final boolean plural;
  private String type;
  private Gazetteer.@Nullable Entry entry;

  Referent(String type, boolean plural) {
    this.type = type;
    this.plural = plural;
  }

  void mention(Mention mention) {
    mentions.add(mention);
  }

  void name(String words) {
    names.add(words);
  }

  /** Notes a phrase that describes him, with its text up to the noun and as a whole. */
  void describe(NounPhrase phrase, String core, String whole) {
    phrases.add(phrase);
    descriptions.add(whole);
    descriptions.add(core);
    descriptions.add(phrase.head().text());
  }

  /** Notes words that also stand for him, but tell less than a name or description does. */
  void call(String words) {
    descriptions.add(words);
  }

  /** Notes whose or of what kind he is: other referents, and words that stand for none. */
  void bind(Set<Object> others) {
    bonds.addAll(others);
  }

  void know(Gazetteer.Entry known) {
    entry = known;
    type = known.type();
  }

  String type() {
    return type;
  }

  boolean plural() {
    return plural;
  }

  boolean named() {
    return !names.isEmpty() || entry != null;
  }

  Optional<Gazetteer.Entry> entry() {
    return Optional.ofNullable(entry);
  }

  Set<String> names() {
    return names;
  }

  Set<String> descriptions() {
    return descriptions;
  }

  List<NounPhrase> phrases() {
    return phrases;
  }

  Set<Object> bonds() {
    return bonds;
  }

  /** Whether he was described by the noun, in the same number. */
  boolean isDescribedBy(Word noun) {
    return phrases.stream().anyMatch(phrase -> isSameNoun(phrase.head(), noun));
  }

  /** Whether both are the same noun in the same number. */
  static boolean isSameNoun(Word one, Word other) {
    return one.lemma().equals(other.lemma()) && one.isPlural() == other.isPlural();
  }

  /** Whether one of his names tells that he is such a one. */
  boolean isNamedAs(String noun) {
    return names.stream().anyMatch(name -> tells(name, noun));
  }

  /** Whether a name of more words ends, or comes to an "of", with the noun: "Party of Labour". */
  static boolean tells(String name, String noun) {
    return name.toLowerCase(Locale.ROOT).replaceFirst(" of .*", "").endsWith(" " + noun);
  }

  List<Mention> mentions() {
    return mentions;
  }
}
