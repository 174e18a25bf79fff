package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.read.Ontology;

/**
 * The relations that are scored, as the ontology tells them apart.
 *
 * @param types each relation's local name with the PLOVER type of act that it falls under; its own
 *     name where it falls under none
 * @param standing those that are standing facts about somebody, and no acts
 * @param symmetric those that hold both ways
 * @param roles those whose object is the words of a role
 */
public record RelationTable(
    ImmutableSortedMap<String, String> types,
    ImmutableSet<String> standing,
    ImmutableSet<String> symmetric,
    ImmutableSet<String> roles) {
  /** The relations of an ontology. */
  public static RelationTable of(Ontology ontology) {
    Model model = ontology.model();
    return new RelationTable(
        instances(model, ng("Relation"), ng("StandingFact"))
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), Resource::getLocalName, RelationTable::type)),
        names(model, ng("StandingFact")),
        names(model, OWL.SymmetricProperty),
        names(model, OWL.DatatypeProperty));
  }

  /** Whether two relations fall under the same type of act. */
  boolean sameType(String one, String other) {
    return types.getOrDefault(one, one).equals(types.getOrDefault(other, other));
  }

  /** Whether the relation is between actors and no standing fact. */
  public boolean act(String relation) {
    return types.containsKey(relation) && !standing.contains(relation);
  }

  private static Resource ng(String name) {
    return ResourceFactory.createResource(Namespaces.NG + name);
  }

  private static ImmutableSortedSet<String> names(Model model, Resource kind) {
    return instances(model, kind)
        .map(Resource::getLocalName)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static Stream<Resource> instances(Model model, Resource... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> model.listSubjectsWithProperty(RDF.type, kind).toList().stream())
        .distinct();
  }

  private static String type(Resource relation) {
    return findType(relation).map(Resource::getLocalName).orElse(relation.getLocalName());
  }

  /** The PLOVER type of act that the relation falls under, empty for a standing fact. */
  public static Optional<Resource> findType(Resource relation) {
    return relation.listProperties(SKOS.broadMatch).toList().stream()
        .map(match -> match.getResource())
        .filter(type -> type.getURI().startsWith(Namespaces.PLOVER))
        .findFirst();
  }
}
