package org.newsgraph.reader.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;
import java.net.URL;

/**
 * The labels that the reader model scores, each list in the order of its scores.
 *
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param relations dependency relations, {@code root} among them
 * @param entityTypes types of the entity that a word heads
 * @param names places in a name, such as {@code B-PER}
 * @param distances what is added to the score of an antecedent so many sentences back; the last
 *     stands for that and more
 * @param transitions for each place in a name and last for the sentence's begin, what is added to
 *     the score of each place that comes next
 * @param passage the most pieces of sentences that are read together; 0 where each is read alone
 */
record Labels(
    ImmutableList<String> upos,
    ImmutableList<String> xpos,
    ImmutableList<String> relations,
    ImmutableList<String> entityTypes,
    ImmutableList<String> names,
    ImmutableDoubleArray distances,
    ImmutableDoubleArray transitions,
    int passage) {
  /** The relation of the word that hangs on no other. */
  static final String ROOT = "root";

  Labels {
    checkArgument(relations.contains(ROOT), "no relation root among %s", relations);
    checkArgument(
        !upos.isEmpty() && !xpos.isEmpty() && !entityTypes.isEmpty() && !names.isEmpty(),
        "a list of labels is missing");
    checkArgument(
        transitions.length() == (names.size() + 1) * names.size(),
        "%s transitions between %s places in a name",
        transitions.length(),
        names.size());
  }

  /** The labels in the JSON file that comes with the model: an object of lists of strings. */
  static Labels read(URL file) throws IOException {
    ImmutableListMultimap<String, String> lists = lists(Resources.toByteArray(file));
    return new Labels(
        lists.get("upos"),
        lists.get("xpos"),
        lists.get("rels"),
        lists.get("etype"),
        lists.get("ner"),
        numbers(lists.get("distances")),
        numbers(lists.get("transitions")),
        lists.get("passage").stream().mapToInt(Integer::parseInt).findFirst().orElse(0));
  }

  private static ImmutableDoubleArray numbers(ImmutableList<String> written) {
    return ImmutableDoubleArray.copyOf(written.stream().mapToDouble(Double::parseDouble));
  }

  private static ImmutableListMultimap<String, String> lists(byte[] json) throws IOException {
    ImmutableListMultimap.Builder<String, String> lists = ImmutableListMultimap.builder();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      String key = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          key = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          lists.put(key, parser.getText());
        }
      }
    }
    return lists.build();
  }
}
