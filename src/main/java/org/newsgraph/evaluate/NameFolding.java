package org.newsgraph.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** How names are compared: without case, accents, punctuation, articles and titles. */
public final class NameFolding {
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final Pattern POSSESSIVE =
      Pattern.compile("[’'`]s\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}_ ]+");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableSet<String> articles;
  private final ImmutableSet<String> titles;
  private final Pattern preposition;

  private NameFolding(Properties words) {
    this.articles = list(words, "articles");
    this.titles = list(words, "titles");
    this.preposition =
        Pattern.compile(" (?:" + String.join("|", list(words, "prepositions")) + ") ");
  }

  /** The comparison with the words that the program ships. */
  public static NameFolding ofTheProgram() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            NameFolding.class.getResourceAsStream("name-folding.properties"), UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NameFolding(words);
  }

  private static ImmutableSet<String> list(Properties words, String key) {
    return ImmutableSet.copyOf(WORDS.split(words.getProperty(key)));
  }

  /** The name without case, accents, punctuation and leading article. */
  public String fold(String name) {
    String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    plain = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("").replace(".", "");
    List<String> words = WORDS.splitToList(PUNCTUATION.matcher(plain).replaceAll(" "));
    return String.join(" ", words.stream().dropWhile(articles::contains).toList());
  }

  /** The folded names, each with and without the titles at its front. */
  public ImmutableSet<String> variants(Collection<String> names) {
    ImmutableSet.Builder<String> variants = ImmutableSet.builder();
    for (String name : names) {
      String folded = fold(name);
      if (!folded.isEmpty()) {
        variants.add(folded, untitled(folded));
      }
    }
    return variants.build();
  }

  private String untitled(String folded) {
    List<String> words = WORDS.splitToList(folded);
    int first = 0;
    while (first < words.size() - 1 && titles.contains(words.get(first))) {
      first++;
    }
    return String.join(" ", words.subList(first, words.size()));
  }

  /** The word that the others of a role's name hang on: "leader" in "the leader of the party". */
  String head(String role) {
    String front = preposition.split(fold(role), 2)[0];
    return front.substring(front.lastIndexOf(' ') + 1);
  }
}
