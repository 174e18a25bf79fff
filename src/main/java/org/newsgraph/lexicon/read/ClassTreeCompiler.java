package org.newsgraph.lexicon.read;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.lexicon.ClassTree;

/** Compiles the classes of an ontology. */
final class ClassTreeCompiler {
  private final OntologyModel ontology;

  ClassTreeCompiler(OntologyModel ontology) {
    this.ontology = ontology;
  }

  /** The classes that have an IRI, with those below them. */
  ClassTree compile() {
    ImmutableSetMultimap.Builder<String, String> below = ImmutableSetMultimap.builder();
    for (Resource type : ontology.instances(OWL.Class)) {
      if (!type.isAnon()) {
        above(type).forEach(upper -> below.put(upper, OntologyModel.name(type)));
      }
    }
    return new ClassTree(below.build());
  }

  private Set<String> above(Resource type) {
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
