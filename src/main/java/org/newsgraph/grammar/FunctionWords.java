package org.newsgraph.grammar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The function words of a language, by sort. */
public final class FunctionWords {
  private final Map<FunctionWord, ImmutableSet<String>> words;

  private FunctionWords(Map<FunctionWord, ImmutableSet<String>> words) {
    this.words = words;
  }

  /**
   * The function words that word classes list.
   *
   * @param classes the words of the class of a name, in lower case; none where there is no such
   * @throws IllegalArgumentException if classes are missing; it names all of them
   */
  public static FunctionWords of(Function<String, ? extends Set<String>> classes) {
    Map<FunctionWord, ImmutableSet<String>> words =
        new EnumMap<>(
            Maps.toMap(
                List.of(FunctionWord.values()),
                sort -> ImmutableSet.copyOf(classes.apply(sort.wordClass()))));
    List<String> missing =
        Arrays.stream(FunctionWord.values())
            .filter(sort -> words.getOrDefault(sort, ImmutableSet.of()).isEmpty())
            .map(FunctionWord::wordClass)
            .toList();
    checkArgument(missing.isEmpty(), "there are no word classes %s", missing);
    return new FunctionWords(words);
  }

  /** Whether the word is one of the sort. */
  boolean contains(FunctionWord sort, String word) {
    return words.getOrDefault(sort, ImmutableSet.of()).contains(word);
  }
}
