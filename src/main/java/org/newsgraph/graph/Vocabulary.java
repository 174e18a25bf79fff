package org.newsgraph.graph;

import com.google.common.collect.ImmutableSortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms that the graph is written in. */
public final class Vocabulary {
  /** The namespace of the project's ontology. */
  public static final String NG = "https://newsgraph.org/ontology#";

  /** The namespace of the entities. */
  public static final String EX = "https://newsgraph.org/entity/";

  /** The namespace of the articles. */
  public static final String ARTICLE = "https://newsgraph.org/article/";

  /** The namespace of the claims. */
  public static final String CLAIM = "https://newsgraph.org/claim/";

  /** The namespace of the runs. */
  public static final String RUN = "https://newsgraph.org/run/";

  /** The namespace of W3C Web Annotation. */
  public static final String OA = "http://www.w3.org/ns/oa#";

  /** The namespace of W3C PROV. */
  public static final String PROV = "http://www.w3.org/ns/prov#";

  /** The namespace of W3C SKOS. */
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** The namespace of OWL. */
  public static final String OWL = "http://www.w3.org/2002/07/owl#";

  /** The prefixes of everything that is written and of every saved query, sorted. */
  public static final ImmutableSortedMap<String, String> PREFIXES =
      ImmutableSortedMap.<String, String>naturalOrder()
          .put("claim", CLAIM)
          .put("ex", EX)
          .put("lex", "https://newsgraph.org/lexicon/en#")
          .put("ng", NG)
          .put("oa", OA)
          .put("owl", OWL)
          .put("prov", PROV)
          .put("rdf", RDF.uri)
          .put("rdfs", RDFS.uri)
          .put("skos", SKOS)
          .put("xsd", "http://www.w3.org/2001/XMLSchema#")
          .buildOrThrow();

  /** The graph that holds the ontology. */
  public static final Node ONTOLOGY = iri("https://newsgraph.org/ontology");

  static final Node TYPE = RDF.Nodes.type;
  static final Node SUBJECT = RDF.Nodes.subject;
  static final Node PREDICATE = RDF.Nodes.predicate;
  static final Node OBJECT = RDF.Nodes.object;
  static final Node LABEL = RDFS.Nodes.label;
  static final Node ALT_LABEL = iri(SKOS + "altLabel");
  static final Node SAME_AS = iri(OWL + "sameAs");

  static final Node ARTICLE_CLASS = ng("Article");
  static final Node DATE = ng("date");
  static final Node NAME = ng("name");
  static final Node DIGEST = ng("digest");

  static final Node CLAIM_CLASS = ng("Claim");
  static final Node POLARITY = ng("polarity");
  static final Node MODALITY = ng("modality");
  static final Node PHASE = ng("phase");
  static final Node TIME = ng("time");
  static final Node TIME_WORDS = ng("timeWords");
  static final Node DAY = ng("day");
  static final Node ROLE = ng("role");
  static final Node CONFIDENCE = ng("confidence");
  static final Node ASSERTED = ng("asserted");
  static final Node DENIED = ng("denied");
  static final Node SENSE = ng("sense");
  static final Node SENTENCE = ng("sentence");
  static final Node SENTENCE_INDEX = ng("sentenceIndex");
  static final Node CUE = ng("cue");
  static final Node SUBJECT_WORDS = ng("subjectWords");
  static final Node OBJECT_WORDS = ng("objectWords");

  static final Node ACTIVITY = iri(PROV + "Activity");
  static final Node ATTRIBUTED_TO = iri(PROV + "wasAttributedTo");
  static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");
  static final Node GENERATED_BY = iri(PROV + "wasGeneratedBy");
  static final Node SOFTWARE = ng("software");
  static final Node MODEL_DIGEST = ng("modelDigest");
  static final Node ONTOLOGY_DIGEST = ng("ontologyDigest");

  static final Node HAS_TARGET = iri(OA + "hasTarget");
  static final Node HAS_SOURCE = iri(OA + "hasSource");
  static final Node HAS_SELECTOR = iri(OA + "hasSelector");
  static final Node SPECIFIC_RESOURCE = iri(OA + "SpecificResource");
  static final Node POSITION_SELECTOR = iri(OA + "TextPositionSelector");
  static final Node QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");
  static final Node START = iri(OA + "start");
  static final Node END = iri(OA + "end");
  static final Node EXACT = iri(OA + "exact");

  private Vocabulary() {}

  /** The term of the project's ontology. */
  static Node ng(String localName) {
    return iri(NG + localName);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
