package org.newsgraph.graph.export;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.newsgraph.lexicon.Namespaces;

/**
 * The graph in words that OWL 2 DL allows: those of RDF for a statement have others in their place,
 * a day is its first moment, and a month or a year is text.
 */
final class OwlView {
  private static final ImmutableMap<Node, Node> PROPERTIES =
      ImmutableMap.of(
          RDF.Nodes.subject, ng("claimSubject"),
          RDF.Nodes.predicate, ng("claimRelation"),
          RDF.Nodes.object, ng("claimObject"));
  private static final Node WORDS = ng("claimObjectWords");

  private OwlView() {}

  /** The triple in these words; empty where OWL 2 DL has no room for it. */
  static Optional<Triple> find(Triple triple) {
    Node object = triple.getObject();
    if (object.equals(OWL.Ontology.asNode()) || isRdfClass(triple)) {
      return Optional.empty();
    }
    Node property = PROPERTIES.getOrDefault(triple.getPredicate(), triple.getPredicate());
    boolean words = triple.getPredicate().equals(RDF.Nodes.object) && object.isLiteral();
    return Optional.of(
        Triple.create(triple.getSubject(), words ? WORDS : property, value(triple, object)));
  }

  private static boolean isRdfClass(Triple triple) {
    return triple.getPredicate().equals(RDFS.Nodes.subClassOf)
        && triple.getObject().isURI()
        && triple.getObject().getURI().startsWith(Namespaces.RDF);
  }

  private static Node value(Triple triple, Node object) {
    if (object.equals(XSD.date.asNode())) {
      return XSD.dateTime.asNode();
    }
    if (!object.isLiteral()) {
      return object;
    }
    String text = object.getLiteralLexicalForm();
    String type = object.getLiteralDatatypeURI();
    if (triple.getPredicate().equals(ng("time"))) {
      return NodeFactory.createLiteralString(text);
    }
    return type.equals(XSD.date.getURI())
        ? NodeFactory.createLiteralDT(text + "T00:00:00", XSDDatatype.XSDdateTime)
        : object;
  }

  private static Node ng(String name) {
    return NodeFactory.createURI(Namespaces.NG + name);
  }
}
