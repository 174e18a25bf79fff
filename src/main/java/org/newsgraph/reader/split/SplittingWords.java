package org.newsgraph.reader.split;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;
import static java.util.function.Function.identity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words of a language by which sentences and words are split.
 *
 * @param titles abbreviations that stand before a name or a number: "Gen.", "GEN."
 * @param abbreviations those that may stand within a sentence or end it: "Inc."
 * @param openers words that begin a sentence far oftener than they follow an abbreviation: "The"
 * @param prefixes what stays one word with what follows its hyphen, in lower case: "anti"
 */
public record SplittingWords(
    ImmutableSet<String> titles,
    ImmutableSet<String> abbreviations,
    ImmutableSet<String> openers,
    ImmutableSet<String> prefixes) {
  private static final String TITLES = "titleAbbreviations";
  private static final String ABBREVIATIONS = "abbreviations";
  private static final String OPENERS = "sentenceOpeners";
  private static final String PREFIXES = "wordPrefixes";

  /**
   * The words that word classes list; titles also in capitals.
   *
   * @param classes the words of the class of a name; none where there is no such
   * @throws IllegalArgumentException if classes are missing; it names all of them
   */
  public static SplittingWords of(Function<String, ? extends Set<String>> classes) {
    ImmutableSet<String> names = ImmutableSet.of(TITLES, ABBREVIATIONS, OPENERS, PREFIXES);
    ImmutableSetMultimap<String, String> words =
        names.stream()
            .collect(
                flatteningToImmutableSetMultimap(identity(), name -> classes.apply(name).stream()));
    Set<String> missing = Sets.difference(names, words.keySet());
    checkArgument(missing.isEmpty(), "there are no word classes %s", missing);
    return new SplittingWords(
        words.get(TITLES).stream().flatMap(SplittingWords::forms).collect(toImmutableSet()),
        words.get(ABBREVIATIONS),
        words.get(OPENERS),
        words.get(PREFIXES));
  }

  /** The title, also in capitals where it is more than one letter: "P." is an initial. */
  private static Stream<String> forms(String title) {
    return title.length() > 2 ? Stream.of(title, title.toUpperCase(Locale.ROOT)) : Stream.of(title);
  }
}
