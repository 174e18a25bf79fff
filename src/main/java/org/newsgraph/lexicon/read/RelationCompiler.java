package org.newsgraph.lexicon.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.lexicon.ClassTree;
import org.newsgraph.lexicon.Relation;

/** Compiles the relations of an ontology. */
final class RelationCompiler {
  private final OntologyModel ontology;
  private final ClassTree classes;

  RelationCompiler(OntologyModel ontology, ClassTree classes) {
    this.ontology = ontology;
    this.classes = classes;
  }

  /** The relations by IRI. */
  ImmutableMap<String, Relation> compile() {
    ImmutableMap.Builder<String, Relation> relations = ImmutableMap.builder();
    Map<String, String> names = new LinkedHashMap<>();
    for (Resource resource : ontology.instances(Terms.RELATION)) {
      if (resource.isAnon()) {
        ontology.report(resource, "a relation without IRI");
        continue;
      }
      String twin = names.put(OntologyModel.name(resource), resource.getURI());
      if (twin != null) {
        ontology.report(resource, "has the same local name as " + twin);
      }
      relations.put(resource.getURI(), relation(resource));
    }
    return relations.buildOrThrow();
  }

  private Relation relation(Resource resource) {
    if (!ontology.has(resource, RDFS.label)) {
      ontology.report(resource, "a relation without rdfs:label");
    }
    if (!ontology.has(resource, SKOS.definition)) {
      ontology.report(resource, "a relation without skos:definition");
    }
    boolean takesWords = ontology.is(resource, OWL.DatatypeProperty);
    return new Relation(
        resource.getURI(),
        OntologyModel.name(resource),
        types(resource, RDFS.domain),
        takesWords ? ImmutableSet.of() : types(resource, RDFS.range),
        ontology.resources(resource, Terms.NAMED_RANGE).stream()
            .map(OntologyModel::name)
            .collect(ImmutableSet.toImmutableSet()),
        ontology.is(resource, OWL.SymmetricProperty),
        ontology.isTrue(resource, Terms.TAKES_ROLE),
        ontology.isTrue(resource, Terms.REACHES_OWNER),
        ontology.isTrue(resource, Terms.LASTING),
        ontology.isTrue(resource, Terms.OUTLASTS_OFFICE),
        ontology.isTrue(resource, Terms.NEEDS_NAME),
        ontology.isTrue(resource, Terms.OBJECT_NEEDS_NAME),
        other(resource, Terms.CLAIMED_AS),
        other(resource, Terms.ENDED_AS),
        takesWords,
        ontology.is(resource, Terms.STANDING_FACT));
  }

  private Optional<String> other(Resource relation, Property property) {
    Optional<Resource> other = ontology.findResource(relation, property);
    if (other.isPresent() && !ontology.is(other.get(), Terms.RELATION)) {
      ontology.report(
          relation, property.getLocalName() + " names the unknown relation " + other.get());
    }
    return other.map(OntologyModel::name);
  }

  private ImmutableSet<String> types(Resource relation, Property side) {
    Optional<Resource> type = ontology.findResource(relation, side);
    if (type.isEmpty()) {
      ontology.report(relation, "a relation without rdfs:" + OntologyModel.name(side));
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> named = ImmutableSet.builder();
    for (Resource member :
        type.get().isAnon()
            ? ontology.list(type.get(), OWL.unionOf)
            : ImmutableSet.of(type.get())) {
      String name = OntologyModel.name(member);
      if (!classes.contains(name)) {
        ontology.report(relation, "unknown class " + member + " as its " + side.getLocalName());
      }
      named.add(name);
    }
    return classes.withSubclasses(named.build());
  }
}
