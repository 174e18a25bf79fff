package org.newsgraph.evaluate.event;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.evaluate.RelationTable;
import org.newsgraph.extract.Claim;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.Polarity;

/**
 * The PLOVER types of claims, as the ontology tells them: who intends to help agrees, who is asked
 * for help is met with a request, who denies help rejects.
 */
final class EventTypes {
  private final Model ontology;

  EventTypes(Model ontology) {
    this.ontology = ontology;
  }

  /** The type of what is claimed, empty for a standing fact. */
  Optional<Resource> find(Claim claim) {
    return RelationTable.findType(ontology.createResource(claim.relation()))
        .map(type -> changed(type, claim));
  }

  private static Resource changed(Resource type, Claim claim) {
    return findChange(claim).map(type::getPropertyResourceValue).orElse(type);
  }

  private static Optional<Property> findChange(Claim claim) {
    if (claim.modality() == Modality.REQUESTED) {
      return Optional.of(ng("requestedType"));
    }
    if (claim.polarity() == Polarity.NEGATIVE) {
      return Optional.of(ng("deniedType"));
    }
    return claim.modality() == Modality.ACTUAL ? Optional.empty() : Optional.of(ng("intendedType"));
  }

  /** The type that a version of PLOVER calls so. */
  Optional<Resource> find(String name) {
    Resource type = ontology.createResource(Namespaces.PLOVER + name);
    return ontology.contains(type, SKOS.inScheme)
        ? Optional.of(type)
        : ontology.listSubjectsWithProperty(SKOS.altLabel, name, "en").toList().stream()
            .filter(one -> one.getURI().startsWith(Namespaces.PLOVER))
            .findFirst();
  }

  private static Property ng(String name) {
    return ResourceFactory.createProperty(Namespaces.NG, name);
  }
}
