package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;

/**
 * The labels that the reader model scores, each list in the order of its scores.
 *
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param lemmas ways from a word to its lemma
 * @param relations dependency relations, {@code root} among them
 * @param entityTypes types of the entity that a word heads
 * @param names places in a name, such as {@code B-PER}
 */
record Labels(
    ImmutableList<String> upos,
    ImmutableList<String> xpos,
    ImmutableList<LemmaRule> lemmas,
    ImmutableList<String> relations,
    ImmutableList<String> entityTypes,
    ImmutableList<String> names) {
  /** The relation of the word that hangs on no other. */
  static final String ROOT = "root";

  Labels {
    checkArgument(relations.contains(ROOT), "no relation root among %s", relations);
  }

  /** The labels in the JSON file that comes with the model. */
  static Labels read(URL file) throws IOException {
    JsonNode json = new ObjectMapper().readTree(Resources.toByteArray(file));
    return new Labels(
        list(json, "upos"),
        list(json, "xpos"),
        list(json, "lemma").stream().map(LemmaRule::parse).collect(toImmutableList()),
        list(json, "rels"),
        list(json, "etype"),
        list(json, "ner"));
  }

  private static ImmutableList<String> list(JsonNode json, String key) {
    ImmutableList<String> labels =
        Streams.stream(json.path(key)).map(JsonNode::asText).collect(toImmutableList());
    checkArgument(!labels.isEmpty(), "no labels under %s", key);
    return labels;
  }
}
