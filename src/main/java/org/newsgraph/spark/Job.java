package org.newsgraph.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.lexicon.read.OntologyFiles;
import org.newsgraph.option.InputOptions;
import org.newsgraph.pipeline.Demands;
import org.newsgraph.pipeline.Inputs;

/**
 * What is asked for, as every machine gets it.
 *
 * @param asked what is read
 * @param ontology what it is read by
 * @param wishes what goes into the graph
 * @param user what the user has judged on who is who
 */
record Job(Asked asked, SentOntology ontology, Wishes wishes, UsersWord user)
    implements Serializable {

  /**
   * The inputs, which each machine finds by the same paths.
   *
   * @param paths the words that name them
   * @param options what the user says of them
   */
  record Asked(ImmutableList<String> paths, InputOptions options) implements Serializable {

    /** Finds them. */
    Inputs find() {
      return Inputs.find(paths, InputStream.nullInputStream(), options.read());
    }
  }

  /**
   * What goes into the graph.
   *
   * @param sure from which probability on a claim may be a fact; NaN where the ontology tells
   * @param keepsUnsure whether what is too unsure for a claim is one
   * @param keepsTexts whether the graph holds the articles' texts
   */
  record Wishes(double sure, boolean keepsUnsure, boolean keepsTexts) implements Serializable {
    static Wishes of(Demands demands, boolean keepsTexts) {
      return new Wishes(demands.sure().orElse(Double.NaN), demands.keepsUnsure(), keepsTexts);
    }

    Demands demands() {
      return new Demands(
          Double.isNaN(sure) ? OptionalDouble.empty() : OptionalDouble.of(sure), keepsUnsure);
    }
  }

  /**
   * An ontology.
   *
   * @param origin where it was read from, for messages
   * @param contents its files by their paths
   * @param weights likewise those of its models
   */
  record SentOntology(
      String origin,
      ImmutableSortedMap<String, String> contents,
      ImmutableSortedMap<String, byte[]> weights)
      implements Serializable {

    static SentOntology of(OntologyFiles files) throws IOException {
      TreeMap<String, byte[]> weights = new TreeMap<>();
      for (String name : files.weights().keySet()) {
        weights.put(name, files.weights().get(name).read());
      }
      return new SentOntology(files.origin(), files.contents(), ImmutableSortedMap.copyOf(weights));
    }

    Ontology open() {
      return Ontology.of(
          new OntologyFiles(
              origin,
              contents,
              ImmutableSortedMap.copyOf(Maps.transformValues(weights, ByteSource::wrap))));
    }
  }
}
