package org.newsgraph.lexicon.read;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** What a model says of one resource, as Turtle without prefix lines. */
final class EntryTurtle {
  private EntryTurtle() {}

  /** The entry that a node without IRI stands in: the nearest resource with one, where there is. */
  static Resource owner(Resource resource) {
    Resource owner = resource;
    Set<Resource> seen = new HashSet<>();
    while (owner.isAnon() && seen.add(owner)) {
      List<Statement> above = owner.getModel().listStatements(null, null, owner).toList();
      owner = above.isEmpty() ? owner : above.get(0).getSubject();
    }
    return owner;
  }

  /** The Turtle of a resource and of the nodes without IRI that it leads to. */
  static String of(Resource resource) {
    Model part = ModelFactory.createDefaultModel();
    part.setNsPrefixes(resource.getModel());
    Set<Resource> seen = new HashSet<>();
    Deque<Resource> open = new ArrayDeque<>(List.of(resource));
    while (!open.isEmpty()) {
      Resource next = open.pop();
      if (seen.add(next)) {
        for (Statement statement : next.listProperties().toList()) {
          part.add(statement);
          RDFNode object = statement.getObject();
          if (object.isAnon()) {
            open.push(object.asResource());
          }
        }
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
}
