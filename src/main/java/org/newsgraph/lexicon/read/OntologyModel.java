package org.newsgraph.lexicon.read;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.impl.ResourceImpl;
import org.apache.jena.vocabulary.RDF;

/**
 * An ontology as its compilers ask for it, and the problems found in it so far. The triples lie in
 * plain maps and in no Jena graph: the lexicon is read at every start.
 */
final class OntologyModel {
  private final Ontology ontology;
  private final Map<Node, Set<Triple>> triples = new HashMap<>();
  private final Map<Node, List<Node>> instances = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  OntologyModel(Ontology ontology) {
    this.ontology = ontology;
    ontology.parsed().values().forEach(this::add);
  }

  ImmutableSortedSet<Problem> problems() {
    return ImmutableSortedSet.copyOf(problems);
  }

  /** Reports the entry that a resource belongs to. */
  void report(Resource resource, String reason) {
    problems.add(Problem.of(resource.inModel(ontology.readable()), reason));
  }

  /**
   * The resources of a class, sorted: by IRI, and those without one by their words, then in the
   * order of their file.
   */
  ImmutableList<Resource> instances(Resource type) {
    List<Resource> named = new ArrayList<>();
    List<Resource> unnamed = new ArrayList<>();
    for (Node node : new LinkedHashSet<>(instances.getOrDefault(type.asNode(), List.of()))) {
      (node.isBlank() ? unnamed : named).add(new ResourceImpl(node, null));
    }
    named.sort(comparing(Resource::getURI));
    unnamed.sort(comparing(resource -> String.join(" ", strings(resource, Terms.WORD))));
    return ImmutableList.<Resource>builder().addAll(named).addAll(unnamed).build();
  }

  /** The resources of any of the classes, each once. */
  ImmutableList<Resource> instances(Collection<Resource> types) {
    return types.stream()
        .flatMap(type -> instances(type).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The literals of a property, sorted. */
  ImmutableList<String> strings(Resource resource, Property property) {
    List<String> strings = new ArrayList<>(2);
    for (Node value : values(resource, property)) {
      if (value.isLiteral()) {
        strings.add(value.getLiteralLexicalForm());
      }
    }
    return ImmutableList.sortedCopyOf(strings);
  }

  /**
   * The resources that a property leads to: those without IRI in the order of their file, then the
   * others, sorted.
   */
  ImmutableList<Resource> resources(Resource resource, Property property) {
    List<Resource> resources = new ArrayList<>(2);
    for (Node value : values(resource, property)) {
      if (!value.isLiteral()) {
        resources.add(new ResourceImpl(value, null));
      }
    }
    return ImmutableList.sortedCopyOf(comparing(OntologyModel::name), resources);
  }

  /** The only resource that a property leads to; two or more are reported. */
  Optional<Resource> findResource(Resource resource, Property property) {
    ImmutableList<Resource> all = resources(resource, property);
    if (all.size() > 1) {
      report(resource, "more than one " + name(property));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  boolean has(Resource resource, Property property) {
    return !values(resource, property).isEmpty();
  }

  boolean isTrue(Resource resource, Property property) {
    return strings(resource, property).contains("true");
  }

  boolean is(Resource resource, Resource type) {
    return values(resource, RDF.type).contains(type.asNode());
  }

  /** The members of the list that a property leads to; a broken list is reported. */
  ImmutableList<Resource> list(Resource resource, Property property) {
    ImmutableList.Builder<Resource> members = ImmutableList.builder();
    Set<Resource> seen = new HashSet<>();
    Optional<Resource> node = findResource(resource, property);
    boolean sound = node.isPresent();
    while (sound && !node.orElseThrow().equals(RDF.nil)) {
      ImmutableList<Resource> first = resources(node.get(), RDF.first);
      ImmutableList<Resource> rest = resources(node.get(), RDF.rest);
      sound = seen.add(node.get()) && first.size() == 1 && rest.size() == 1;
      members.addAll(first);
      node = rest.stream().findFirst();
    }
    if (!sound) {
      report(resource, name(property) + " is no list of resources");
      return ImmutableList.of();
    }
    return members.build();
  }

  /** The local name of an IRI; empty for a resource without one. */
  static String name(Resource resource) {
    if (resource.isAnon()) {
      return "";
    }
    String iri = resource.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private List<Node> values(Resource resource, Property property) {
    List<Node> values = new ArrayList<>(2);
    for (Triple triple : triples.getOrDefault(resource.asNode(), Set.of())) {
      if (triple.getPredicate().equals(property.asNode())) {
        values.add(triple.getObject());
      }
    }
    return values;
  }

  private void add(ParsedFile file) {
    problems.addAll(file.problems());
    for (Triple triple : file.triples()) {
      triples.computeIfAbsent(triple.getSubject(), subject -> new LinkedHashSet<>(8)).add(triple);
      if (triple.getPredicate().equals(RDF.type.asNode())) {
        instances
            .computeIfAbsent(triple.getObject(), type -> new ArrayList<>())
            .add(triple.getSubject());
      }
    }
  }
}
