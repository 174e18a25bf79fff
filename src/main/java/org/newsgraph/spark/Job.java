package org.newsgraph.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.article.source.SourceOptions;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.lexicon.read.OntologyFiles;
import org.newsgraph.pipeline.Inputs;

/**
 * What is asked for, as every machine gets it.
 *
 * @param asked what is read
 * @param ontology what it is read by
 * @param user what the user has judged on who is who
 */
record Job(Asked asked, SentOntology ontology, UsersWord user) implements Serializable {

  /**
   * The inputs, which each machine finds by the same paths.
   *
   * @param paths the words that name them
   * @param format as {@link SourceOptions#of}, empty where none is given, as is the next
   * @param encoding the name of a character set
   * @param fields the names of fields by those of the parts that they hold
   */
  record Asked(
      ImmutableList<String> paths,
      String format,
      String encoding,
      ImmutableMap<String, String> fields)
      implements Serializable {

    /** Finds them. */
    Inputs find() {
      return Inputs.find(paths, InputStream.nullInputStream(), options());
    }

    /**
     * What the user says of them.
     *
     * @throws IllegalArgumentException as {@link SourceOptions#of}
     */
    SourceOptions options() {
      return SourceOptions.of(known(format), known(encoding), fields);
    }

    private static Optional<String> known(String word) {
      return Optional.of(word).filter(given -> !given.isEmpty());
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
