package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody or something while an article is being resolved: what is known of him so far. */
final class Referent {
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> heads = new HashSet<>();
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

  void describe(Phrase phrase, String core, String whole) {
    phrases.add(phrase);
    heads.add(phrase.head().lemma());
    descriptions.add(whole);
    descriptions.add(core);
    descriptions.add(phrase.head().text());
  }

  void know(Gazetteer.Entry known) {
    entry = known;
    type = known.type();
  }

  void type(String better) {
    type = better;
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

  List<Phrase> phrases() {
    return phrases;
  }

  boolean isDescribedAs(String lemma) {
    return heads.contains(lemma);
  }

  /** Whether a name of more words ends, or comes to an "of", with the noun: "Party of Labour". */
  boolean isNamedAs(String noun) {
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst(" of .*", ""))
        .anyMatch(name -> name.endsWith(" " + noun));
  }

  List<Mention> mentions() {
    return mentions;
  }
}
