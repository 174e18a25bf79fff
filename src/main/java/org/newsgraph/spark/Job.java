package org.newsgraph.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.TreeMap;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.lexicon.read.OntologyFiles;
import org.newsgraph.pipeline.Inputs;

/**
 * What is asked for, as every machine gets it.
 *
 * @param inputs the words that name the inputs, which each machine finds by the same paths
 * @param origin where the ontology was read from, for messages
 * @param contents the ontology's files by their paths
 * @param weights likewise those of its models
 * @param user what the user has judged on who is who
 */
record Job(
    ImmutableList<String> inputs,
    String origin,
    ImmutableSortedMap<String, String> contents,
    ImmutableSortedMap<String, byte[]> weights,
    UsersWord user)
    implements Serializable {

  static Job of(ImmutableList<String> inputs, OntologyFiles ontology, UsersWord user)
      throws IOException {
    TreeMap<String, byte[]> weights = new TreeMap<>();
    for (String name : ontology.weights().keySet()) {
      weights.put(name, ontology.weights().get(name).read());
    }
    return new Job(
        inputs, ontology.origin(), ontology.contents(), ImmutableSortedMap.copyOf(weights), user);
  }

  Inputs findInputs() {
    return Inputs.find(inputs, InputStream.nullInputStream());
  }

  Ontology ontology() {
    return Ontology.of(
        new OntologyFiles(
            origin,
            contents,
            ImmutableSortedMap.copyOf(Maps.transformValues(weights, ByteSource::wrap))));
  }
}
