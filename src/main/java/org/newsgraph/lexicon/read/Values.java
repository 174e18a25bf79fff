package org.newsgraph.lexicon.read;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** Reads the fixed values of the format, such as {@code ng:negative}, as Java constants. */
final class Values {
  private final OntologyModel ontology;

  Values(OntologyModel ontology) {
    this.ontology = ontology;
  }

  /** The value of a property; one that is none of the constants is reported. */
  <E extends Enum<E>> Optional<E> find(Resource resource, Property property, Class<E> constants) {
    Optional<Resource> value = ontology.findResource(resource, property);
    if (value.isEmpty() && ontology.has(resource, property)) {
      ontology.report(resource, "the " + property.getLocalName() + " is no term");
    }
    return value.flatMap(term -> constant(resource, property, constants, term));
  }

  private <E extends Enum<E>> Optional<E> constant(
      Resource resource, Property property, Class<E> constants, Resource term) {
    String name = Ascii.toUpperCase(OntologyModel.name(term));
    Optional<E> constant = Enums.getIfPresent(constants, name).toJavaUtil();
    if (constant.isEmpty()) {
      String known =
          Arrays.stream(constants.getEnumConstants())
              .map(each -> Ascii.toLowerCase(each.name()))
              .collect(Collectors.joining(", "));
      ontology.report(
          resource, "unknown " + property.getLocalName() + " " + term + "; it may be " + known);
    }
    return constant;
  }
}
