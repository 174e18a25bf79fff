package org.newsgraph.entity;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.grammar.ParsedArticle;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWords;

/** The maker of an article's entities: label, names and key of each referent. */
final class EntityMaker {
  private final ParsedArticle article;
  private final NameSpelling spelling;
  private final String person;

  EntityMaker(ParsedArticle article, NameSpelling spelling, ReferenceWords words) {
    this.article = article;
    this.spelling = spelling;
    this.person = words.classOf("person");
  }

  Entity make(Referent referent) {
    String label = label(referent);
    Set<String> names = new TreeSet<>(referent.names());
    names.addAll(referent.descriptions());
    names.add(label);
    return new Entity(
        key(referent, label),
        label,
        ImmutableSortedSet.copyOf(names),
        referent.type(),
        referent.entry().flatMap(Gazetteer.Entry::wikidata),
        referent.named());
  }

  /** The same for all spellings of a name; one without a name belongs to its article. */
  private String key(Referent referent, String label) {
    return referent.named()
        ? spelling.key(label, referent.type().equals(person))
        : spelling.key(label) + "-" + scope(referent);
  }

  private String label(Referent referent) {
    if (referent.entry().isPresent()) {
      return referent.entry().get().name();
    }
    return referent.named()
        ? referent.names().stream().max(FULLEST).map(n -> cased(n, referent)).orElseThrow()
        : described(referent);
  }

  /** The first description; one from a headline in capitals is brought to small letters. */
  private String described(Referent referent) {
    String first = referent.descriptions().iterator().next();
    return referent.mentions().stream().allMatch(EntityMaker::isInCapitals)
        ? first.toLowerCase(Locale.ROOT)
        : first;
  }

  /** The longest in words, then one that is not all in capitals, then the first by the alphabet. */
  private static final Comparator<String> FULLEST =
      Comparator.comparing((String n) -> n.split(" ").length)
          .thenComparing(n -> !n.equals(n.toUpperCase(Locale.ROOT)))
          .thenComparing(Comparator.reverseOrder());

  /** A name from a headline in capitals as it is written elsewhere; an acronym stays. */
  private String cased(String name, Referent referent) {
    int shortest = referent.mentions().stream().allMatch(EntityMaker::isInCapitals) ? 4 : 6;
    boolean shout = name.length() >= shortest && name.equals(name.toUpperCase(Locale.ROOT));
    if (!shout) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
      cased.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
    }
    return cased.toString();
  }

  private static boolean isInCapitals(Mention mention) {
    return mention.words().sentence().words().stream().allMatch(Word::isInCapitals);
  }

  /** What tells unnamed ones of different articles apart: their article and first place in it. */
  private String scope(Referent referent) {
    Mention first = referent.mentions().stream().sorted().findFirst().orElseThrow();
    String place = article.article().name() + "\n" + first.words().characters();
    return Hashing.sha256().hashString(place, StandardCharsets.UTF_8).toString().substring(0, 12);
  }
}
