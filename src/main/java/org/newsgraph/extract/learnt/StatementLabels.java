package org.newsgraph.extract.learnt;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;

/**
 * What the numbers of the model stand for, as its file tells.
 *
 * @param features for each feature of a word what it can be, and the number of that; 0 is for what
 *     the model never saw
 * @param relations the local names of the relations in the order of their numbers
 * @param roleWords the parts of speech that a role can be told by
 * @param least how sure a proposal must be at least
 * @param reader the digest of the reader model that it belongs to
 */
record StatementLabels(
    ImmutableList<ImmutableMap<String, Integer>> features,
    ImmutableList<String> relations,
    ImmutableSet<String> roleWords,
    double least,
    String reader) {
  /** The features of a word, in order. */
  static final ImmutableList<String> FEATURES =
      ImmutableList.of("upos", "relation", "entity_type", "name", "kind", "type");

  private static final Splitter LINES = Splitter.on('\n');

  StatementLabels {
    checkArgument(features.size() == FEATURES.size(), "%s features", features.size());
  }

  /**
   * The labels in the properties of a model's file.
   *
   * @throws IllegalArgumentException if one is missing
   */
  static StatementLabels of(Map<String, String> properties) {
    return new StatementLabels(
        FEATURES.stream()
            .map(feature -> numbered(list(properties, feature)))
            .collect(ImmutableList.toImmutableList()),
        list(properties, "relations"),
        ImmutableSet.copyOf(list(properties, "role_words")),
        Double.parseDouble(list(properties, "least").get(0)),
        list(properties, "reader").get(0));
  }

  private static ImmutableList<String> list(Map<String, String> properties, String key) {
    String lines = properties.get(key);
    checkArgument(lines != null, "the model of statements does not tell its %s", key);
    return ImmutableList.copyOf(LINES.split(lines));
  }

  private static ImmutableMap<String, Integer> numbered(ImmutableList<String> values) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < values.size(); i++) {
      numbers.put(values.get(i), i);
    }
    return numbers.buildOrThrow();
  }

  /** The number of what the feature of that place is; 0 where the model never saw it. */
  long number(int feature, String value) {
    return features.get(feature).getOrDefault(value, 0);
  }
}
