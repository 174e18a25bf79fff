package org.newsgraph.lexicon;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** The parsed files of an ontology folder, and the problems found in them so far. */
final class OntologyModel {
  private final Model model;
  private final List<Problem> problems = new ArrayList<>();

  OntologyModel(OntologyFiles files) {
    JenaSystem.init();
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    files.turtle().entrySet().parallelStream()
        .map(file -> ParsedFile.parse(file.getKey(), file.getValue()))
        .forEachOrdered(
            file -> {
              file.triples().forEach(graph::add);
              graph.getPrefixMapping().setNsPrefixes(file.prefixes());
              problems.addAll(file.problems());
            });
    model = ModelFactory.createModelForGraph(graph);
  }

  Model model() {
    return model;
  }

  ImmutableSortedSet<Problem> problems() {
    return ImmutableSortedSet.copyOf(problems);
  }

  void report(Resource resource, String reason) {
    String where = resource.isAnon() ? "an entry without IRI" : resource.getURI();
    problems.add(new Problem(where, reason, turtle(resource)));
  }

  /** The resources of a class, sorted: by IRI, and those without one by what they say. */
  ImmutableList<Resource> instances(Resource type) {
    List<Resource> named = new ArrayList<>();
    List<Resource> unnamed = new ArrayList<>();
    model
        .listResourcesWithProperty(RDF.type, type)
        .forEach(resource -> (resource.isAnon() ? unnamed : named).add(resource));
    named.sort(comparing(Resource::getURI));
    unnamed.sort(comparing(resource -> strings(resource, Terms.WORD).toString()));
    return ImmutableList.<Resource>builder().addAll(named).addAll(unnamed).build();
  }

  /** The literals of a property, sorted. */
  ImmutableList<String> strings(Resource resource, Property property) {
    return resource
        .listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isLiteral)
        .mapWith(node -> node.asLiteral().getLexicalForm())
        .toList()
        .stream()
        .sorted()
        .collect(toImmutableList());
  }

  /** The resources that a property leads to, sorted as far as they have IRIs. */
  ImmutableList<Resource> resources(Resource resource, Property property) {
    return resource
        .listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isResource)
        .mapWith(RDFNode::asResource)
        .toList()
        .stream()
        .sorted(comparing(OntologyModel::name))
        .collect(toImmutableList());
  }

  /** The only resource that a property leads to; two or more are reported. */
  Optional<Resource> findResource(Resource resource, Property property) {
    ImmutableList<Resource> all = resources(resource, property);
    if (all.size() > 1) {
      report(resource, "more than one " + name(property));
    }
    return all.stream().findFirst();
  }

  boolean isTrue(Resource resource, Property property) {
    return strings(resource, property).contains("true");
  }

  boolean is(Resource resource, Resource type) {
    return resource.hasProperty(RDF.type, type);
  }

  /** The members of the list that a property leads to; a broken list is reported. */
  ImmutableList<Resource> list(Resource resource, Property property) {
    Optional<Resource> first = findResource(resource, property);
    return first.map(start -> listFrom(resource, property, start)).orElse(ImmutableList.of());
  }

  /** The local name of an IRI; empty for a resource without one. */
  static String name(Resource resource) {
    if (resource.isAnon()) {
      return "";
    }
    String iri = resource.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** What the files say of a resource, as Turtle without prefix lines. */
  String turtle(Resource resource) {
    Model part = ModelFactory.createDefaultModel();
    part.setNsPrefixes(model);
    Set<Resource> seen = new HashSet<>();
    ArrayDeque<Resource> open = new ArrayDeque<>(List.of(resource));
    while (!open.isEmpty()) {
      Resource next = open.pop();
      if (seen.add(next)) {
        part.add(next.inModel(model).listProperties());
        next.inModel(model)
            .listProperties()
            .mapWith(Statement::getObject)
            .filterKeep(RDFNode::isAnon)
            .forEach(node -> open.push(node.asResource()));
      }
    }
    StringWriter writer = new StringWriter();
    RDFDataMgr.write(writer, part, Lang.TURTLE);
    return writer
        .toString()
        .lines()
        .filter(line -> !line.startsWith("PREFIX") && !line.startsWith("@prefix"))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private ImmutableList<Resource> listFrom(Resource owner, Property property, Resource start) {
    ImmutableList.Builder<Resource> members = ImmutableList.builder();
    Resource node = start;
    Set<Resource> seen = new HashSet<>();
    while (!node.equals(RDF.nil)) {
      Statement first = node.getProperty(RDF.first);
      Statement rest = node.getProperty(RDF.rest);
      if (!seen.add(node)
          || first == null
          || rest == null
          || !first.getObject().isResource()
          || !rest.getObject().isResource()) {
        report(owner, name(property) + " is no list of resources");
        return ImmutableList.of();
      }
      members.add(first.getResource());
      node = rest.getResource();
    }
    return members.build();
  }
}
