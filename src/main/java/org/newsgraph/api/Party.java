package org.newsgraph.api;

import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.lexicon.Namespaces;

/**
 * Who or what a statement is about: an entity or, where a title fills the place, words alone.
 *
 * @param label the fullest name or description, or the words
 * @param iri the entity's IRI, which is the same whenever the same name is read
 * @param type the local name of its class in the ontology: "Person"
 * @param names all names and descriptions that the article gives it, sorted
 * @param wikidata the item that it is in Wikidata, where it is known: "Q142"
 */
public record Party(
    String label,
    Optional<String> iri,
    Optional<String> type,
    List<String> names,
    Optional<String> wikidata) {

  static Party of(Entity entity) {
    return new Party(
        entity.label(),
        Optional.of(Namespaces.ENTITY + entity.key()),
        Optional.of(entity.type()),
        entity.names().asList(),
        entity.wikidata());
  }

  static Party of(Claim.Filler filler) {
    return filler instanceof Claim.EntityFiller known
        ? of(known.entity())
        : new Party(
            filler.label(),
            Optional.empty(),
            Optional.empty(),
            List.of(filler.label()),
            Optional.empty());
  }
}
