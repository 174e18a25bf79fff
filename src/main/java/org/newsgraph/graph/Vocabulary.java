package org.newsgraph.graph;

import static org.newsgraph.lexicon.Namespaces.NG;
import static org.newsgraph.lexicon.Namespaces.OA;
import static org.newsgraph.lexicon.Namespaces.OWL;
import static org.newsgraph.lexicon.Namespaces.PROV;
import static org.newsgraph.lexicon.Namespaces.SKOS;

import com.google.common.collect.ImmutableSortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.lexicon.Namespaces;

/** The terms that the graph is written in. */
public final class Vocabulary {
  /** The prefixes of everything that is written and of every saved query, sorted. */
  public static final ImmutableSortedMap<String, String> PREFIXES =
      ImmutableSortedMap.<String, String>naturalOrder()
          .put("claim", Namespaces.CLAIM)
          .put("ex", Namespaces.ENTITY)
          .put("lex", Namespaces.LEXICON)
          .put("ng", NG)
          .put("oa", OA)
          .put("owl", OWL)
          .put("prov", PROV)
          .put("rdf", Namespaces.RDF)
          .put("rdfs", Namespaces.RDFS)
          .put("skos", SKOS)
          .put("xsd", Namespaces.XSD)
          .buildOrThrow();

  /** The graph that holds the ontology. */
  public static final Node ONTOLOGY = iri(Namespaces.ONTOLOGY);

  public static final Node TYPE = RDF.Nodes.type;
  public static final Node SUBJECT = RDF.Nodes.subject;
  public static final Node PREDICATE = RDF.Nodes.predicate;
  public static final Node OBJECT = RDF.Nodes.object;
  public static final Node LABEL = RDFS.Nodes.label;
  public static final Node ALT_LABEL = iri(SKOS + "altLabel");
  public static final Node SAME_AS = iri(OWL + "sameAs");

  public static final Node ARTICLE_CLASS = ng("Article");
  public static final Node DATE = ng("date");
  public static final Node NAME = ng("name");
  public static final Node DIGEST = ng("digest");

  public static final Node CLAIM_CLASS = ng("Claim");
  public static final Node POLARITY = ng("polarity");
  public static final Node MODALITY = ng("modality");
  public static final Node PHASE = ng("phase");
  public static final Node TIME = ng("time");
  public static final Node TIME_WORDS = ng("timeWords");
  public static final Node DAY = ng("day");
  public static final Node ROLE = ng("role");
  public static final Node CONFIDENCE = ng("confidence");
  public static final Node ASSERTED = ng("asserted");
  public static final Node DENIED = ng("denied");
  public static final Node SENSE = ng("sense");
  public static final Node SENTENCE = ng("sentence");
  public static final Node SENTENCE_INDEX = ng("sentenceIndex");
  public static final Node CUE = ng("cue");
  public static final Node SUBJECT_WORDS = ng("subjectWords");
  public static final Node OBJECT_WORDS = ng("objectWords");

  public static final Node ACTIVITY = iri(PROV + "Activity");
  public static final Node ATTRIBUTED_TO = iri(PROV + "wasAttributedTo");
  public static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");
  public static final Node GENERATED_BY = iri(PROV + "wasGeneratedBy");
  public static final Node SOFTWARE = ng("software");
  public static final Node MODEL_DIGEST = ng("modelDigest");
  public static final Node ONTOLOGY_DIGEST = ng("ontologyDigest");

  public static final Node HAS_TARGET = iri(OA + "hasTarget");
  public static final Node HAS_SOURCE = iri(OA + "hasSource");
  public static final Node HAS_SELECTOR = iri(OA + "hasSelector");
  public static final Node SPECIFIC_RESOURCE = iri(OA + "SpecificResource");
  public static final Node POSITION_SELECTOR = iri(OA + "TextPositionSelector");
  public static final Node QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");
  public static final Node START = iri(OA + "start");
  public static final Node END = iri(OA + "end");
  public static final Node EXACT = iri(OA + "exact");

  private Vocabulary() {}

  /** The term of the project's ontology. */
  static Node ng(String localName) {
    return iri(NG + localName);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
