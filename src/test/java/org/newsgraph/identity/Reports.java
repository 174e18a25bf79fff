package org.newsgraph.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.grammar.English;

/** Articles of which each tells of one somebody, judged by the rules that the program ships. */
final class Reports {
  private static final NameSpelling SPELLING = new NameSpelling(English.LEXICON);
  private static final Identity IDENTITY =
      new Identity(
          Gazetteer.of(English.ONTOLOGY.tables()),
          English.LEXICON,
          TermsOfOffice.of(English.ONTOLOGY.tables()));

  private final List<Appearance> all = new ArrayList<>();

  /** An article that names somebody and calls him by more names and descriptions. */
  void tells(String article, String type, String name, String... more) {
    boolean person = type.equals("Person");
    add(article, Optional.empty(), SPELLING.key(name, person), type, true, names(name, more));
  }

  /** One of a day that names a person. */
  void on(String day, String article, String name, String... more) {
    add(article, date(day), SPELLING.key(name, true), "Person", true, names(name, more));
  }

  /** One that names nobody. */
  void describes(String article, String type, String words, String... more) {
    add(article, Optional.empty(), described(words, article), type, false, names(words, more));
  }

  /** One of a day that tells of the Peruvian president. */
  void office(String day, String article) {
    String words = "Peruvian president";
    add(article, date(day), described(words, article), "Person", false, names(words));
  }

  /** One that names an organization and speaks of the countries. */
  void near(String article, String name, String... countries) {
    add(
        article,
        Optional.empty(),
        SPELLING.key(name),
        "Organization",
        true,
        names(name),
        countries);
  }

  /** One of a day that tells of somebody by office and surname, and speaks of the countries. */
  void senator(String day, String article, String name, String... countries) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    String key = SPELLING.key(surname, true);
    add(article, date(day), key, "Person", true, names(surname, name), countries);
  }

  private void add(
      String article,
      Optional<LocalDate> date,
      String key,
      String type,
      boolean named,
      List<String> names,
      String... nearby) {
    all.add(
        new Appearance(
            article,
            date,
            key,
            names.get(0),
            ImmutableSortedSet.copyOf(names),
            type,
            named,
            ImmutableSortedSet.copyOf(nearby)));
  }

  private static Optional<LocalDate> date(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static String described(String words, String article) {
    return SPELLING.key(words) + "-" + article;
  }

  private static ImmutableList<String> names(String first, String... more) {
    return ImmutableList.<String>builder().add(first).add(more).build();
  }

  void shuffle(Random random) {
    Collections.shuffle(all, random);
  }

  Ruling judge() {
    return IDENTITY.judgeAll(all);
  }

  /** Of whom the article tells. */
  Appearance get(String article) {
    return all.stream().filter(one -> one.article().equals(article)).findFirst().orElseThrow();
  }

  Optional<Identity.Names> namesOf(String article) {
    return IDENTITY.namesOf(get(article));
  }

  /** The node of the one of whom the article tells. */
  String node(String article) {
    return judge().expectNaming(get(article)).key();
  }

  /** The first judgement on the one of the key. */
  Judgement judgement(String key) {
    return judge().judgements().stream()
        .filter(each -> each.one().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
