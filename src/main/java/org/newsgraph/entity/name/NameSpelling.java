package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.WordClass;

/** The spellings of names: what one name may be written like, and which of its words may go. */
public final class NameSpelling {
  private static final Pattern PARTS = Pattern.compile("(?U)[^\\p{L}\\p{N}]+");
  private static final Pattern WORDS = Pattern.compile("(?U)[^\\p{L}\\p{N}-]+|-(?!\\w)|(?<!\\w)-");

  private static final Pattern INITIALS =
      Pattern.compile("(?<=\\s)(?:(?:\\p{Lu}\\.)+|\\p{Lu})(?=\\s)");
  private static final Pattern BETWEEN_INITIALS =
      Pattern.compile("(?<=\\b\\p{Lu}\\.)\\s+(?=\\p{Lu}\\.)");

  private static final Pattern NICKNAME =
      Pattern.compile(
          "(?<=\\s)[(\\[\"\u201C\u2018'][^)\\]\"\u201D\u2019']+[)\\]\"\u201D\u2019'](?=\\s)");

  private final WordClass variants;
  private final WordClass legalForms;
  private final ImmutableSet<String> particles;
  private final ImmutableSet<String> suffixes;

  /** The spellings that the lexicon's classes of words in names tell. */
  public NameSpelling(Lexicon lexicon) {
    this.variants = lexicon.wordClass("nameVariants");
    this.legalForms = lexicon.wordClass("legalForms");
    this.particles = lexicon.words("nameParticles");
    this.suffixes = lexicon.words("nameSuffixes");
  }

  /** A description as a part of an IRI: "senior_officer". */
  public String key(String description) {
    return join(split(PARTS, description));
  }

  /**
   * What the spellings of a name have in common, as a part of an IRI: "karl_graf", "acme_corp".
   *
   * @param person whether it is a person's name, in which initials and nicknames in the middle come
   *     and go
   */
  public String key(String name, boolean person) {
    String whole = BETWEEN_INITIALS.matcher(name).replaceAll("");
    String plain =
        person ? INITIALS.matcher(NICKNAME.matcher(whole).replaceAll("")).replaceAll("") : whole;
    List<String> words = new ArrayList<>(split(PARTS, plain));
    int last = words.size() - 1;
    if (last > 1 && !person && legalForms.contains(words.get(last))) {
      words.remove(last);
    } else if (last == 1) {
      words.set(last, legalForms.values().getOrDefault(words.get(last), words.get(last)));
    }
    return join(words);
  }

  private static String join(List<String> words) {
    return words.isEmpty() ? "_" : String.join("_", words);
  }

  /** The first of several words of the name, in plain small letters: "lucia" for "Lucía Weber". */
  public static Optional<String> findGivenName(String name) {
    int end = name.indexOf(' ');
    return end < 0
        ? Optional.empty()
        : Optional.of(Letters.fold(name.substring(0, end)).toLowerCase(Locale.ROOT));
  }

  /** The words of the name, those joined by a hyphen as one: "kim", "jong-un". */
  ImmutableList<String> words(String name) {
    return split(WORDS, BETWEEN_INITIALS.matcher(name).replaceAll(""));
  }

  /**
   * The words by which a name is told from others: without the particles before a family name, what
   * tells a son from his father, and what tells a company from a person. "al-Assad" is "assad".
   */
  ImmutableList<String> core(List<String> words) {
    List<String> core = new ArrayList<>();
    for (String word : words) {
      int hyphen = word.indexOf('-');
      boolean particle = hyphen > 0 && particles.contains(word.substring(0, hyphen));
      core.add(particle ? word.substring(hyphen + 1) : word);
    }
    int last = core.size() - 1;
    if (last > 0 && (suffixes.contains(core.get(last)) || legalForms.contains(core.get(last)))) {
      core.remove(last);
    }
    core.removeIf(particles::contains);
    return core.isEmpty() ? ImmutableList.copyOf(words) : ImmutableList.copyOf(core);
  }

  private ImmutableList<String> split(Pattern between, String name) {
    String plain = Letters.fold(name).replace(".", "").replace("&", " and ").replace("+", " plus");
    return between
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .map(word -> variants.values().getOrDefault(word, word))
        .collect(ImmutableList.toImmutableList());
  }
}
