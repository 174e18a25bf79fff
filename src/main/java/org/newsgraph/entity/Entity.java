package org.newsgraph.entity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * Somebody or something that an article speaks of: one node of the graph.
 *
 * @param key what tells it apart and is the same whenever the same is read: made from its fullest
 *     name or, where it has none, from the article and the description; a part of its IRI
 * @param label the fullest name or description: "Juan Guaido"
 * @param names all names and descriptions that the article or the gazetteer gives it, the label
 *     among them
 * @param type the local name of its class in the ontology: "Person"
 * @param wikidata the item that it is in Wikidata, where the gazetteer knows it: "Q142"
 * @param named whether it has a proper name
 */
public record Entity(
    String key,
    String label,
    ImmutableSortedSet<String> names,
    String type,
    Optional<String> wikidata,
    boolean named) {
  public Entity {
    checkArgument(!key.isBlank(), "an entity needs a key");
    checkArgument(names.contains(label), "the label %s is not among the names %s", label, names);
  }
}
