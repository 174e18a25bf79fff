package org.newsgraph.lexicon.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/**
 * A sense as its file says it: its own lines, and those of the pattern that it follows.
 *
 * @param iri its own IRI, or one made from that of its entry
 * @param entry the entry that it is a sense of
 * @param own what it says itself
 * @param pattern what it has in common with others
 */
record WrittenSense(String iri, Resource entry, Resource own, Optional<Resource> pattern) {
  /** Where the property is said: in its own lines, else in those of the pattern. */
  Resource source(OntologyModel ontology, Property property) {
    return ontology.has(own, property) ? own : pattern.orElse(own);
  }

  /** All that say something of the sense. */
  ImmutableList<Resource> sources() {
    ImmutableList.Builder<Resource> sources = ImmutableList.builder();
    pattern.ifPresent(sources::add);
    return sources.add(own).build();
  }
}
