package org.newsgraph.lexicon;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/**
 * The classes of the ontology by their local names.
 *
 * @param subclasses each class to itself and all classes below it
 */
record ClassTree(ImmutableSetMultimap<String, String> subclasses) {
  static ClassTree read(OntologyModel ontology) {
    ImmutableSetMultimap.Builder<String, String> below = ImmutableSetMultimap.builder();
    for (Resource type : ontology.instances(OWL.Class)) {
      if (!type.isAnon()) {
        above(ontology, type).forEach(upper -> below.put(upper, OntologyModel.name(type)));
      }
    }
    return new ClassTree(below.build());
  }

  boolean contains(String type) {
    return subclasses.containsKey(type);
  }

  boolean isSubclass(String type, String superType) {
    return type.equals(superType) || subclasses.containsEntry(superType, type);
  }

  ImmutableSet<String> withSubclasses(Iterable<String> types) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    types.forEach(type -> all.add(type).addAll(subclasses.get(type)));
    return all.build();
  }

  private static Set<String> above(OntologyModel ontology, Resource type) {
    Set<String> names = new LinkedHashSet<>();
    Deque<Resource> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      Resource next = open.pop();
      if (!next.isAnon() && names.add(OntologyModel.name(next))) {
        open.addAll(ontology.resources(next, RDFS.subClassOf));
      }
    }
    return names;
  }
}
