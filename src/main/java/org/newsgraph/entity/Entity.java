package org.newsgraph.entity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * Somebody or something that an article speaks of: one node of the graph.
 *
 * @param iri its name in the graph, made from its fullest name or, where it has none, from the
 *     article and the description
 * @param label the fullest name or description: "Juan Guaido"
 * @param names all names and descriptions that the article or the gazetteer gives it, the label
 *     among them
 * @param type the local name of its class in the ontology: "Person"
 * @param sameAs the IRI that Wikidata gives it, where the gazetteer knows it
 * @param named whether it has a proper name
 */
public record Entity(
    String iri,
    String label,
    ImmutableSortedSet<String> names,
    String type,
    Optional<String> sameAs,
    boolean named) {
  public Entity {
    checkArgument(!iri.isBlank(), "an entity needs an IRI");
    checkArgument(names.contains(label), "the label %s is not among the names %s", label, names);
  }
}
