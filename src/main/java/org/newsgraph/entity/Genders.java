package org.newsgraph.entity;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.ReferenceWords;

/**
 * The genders of those spoken of: by the pronouns that stood for them, by the titles and nouns that
 * they are described with, or by their given names.
 */
final class Genders {
  private static final String FEMALE = "female";
  private static final String MALE = "male";

  private final ReferenceWords words;
  private final ImmutableSet<String> womensNames;
  private final ImmutableSet<String> mensNames;
  private final Map<Referent, String> byPronoun = new HashMap<>();

  Genders(Lexicon lexicon) {
    this.words = lexicon.referenceWords();
    this.womensNames = lexicon.words("womensNames");
    this.mensNames = lexicon.words("mensNames");
  }

  /** Notes that a pronoun of the gender stood for somebody. */
  void see(Referent one, String gender) {
    byPronoun.putIfAbsent(one, gender);
  }

  /** The gender of somebody, empty where nothing tells. */
  Optional<String> find(Referent one) {
    return Stream.<Stream<String>>of(
            Stream.ofNullable(byPronoun.get(one)), byDescription(one), byName(one))
        .flatMap(genders -> genders)
        .findFirst();
  }

  private Stream<String> byDescription(Referent one) {
    return one.phrases().stream()
        .flatMap(phrase -> words.of(phrase.head().lemma()).stream())
        .map(ReferenceWord::gender)
        .filter(gender -> gender.equals(FEMALE) || gender.equals(MALE));
  }

  /** By the first of several words of a name: a lone one may be a family's. */
  private Stream<String> byName(Referent one) {
    return one.names().stream()
        .flatMap(name -> NameSpelling.findGivenName(name).stream())
        .flatMap(
            given ->
                womensNames.contains(given)
                    ? Stream.of(FEMALE)
                    : mensNames.contains(given) ? Stream.of(MALE) : Stream.of());
  }
}
