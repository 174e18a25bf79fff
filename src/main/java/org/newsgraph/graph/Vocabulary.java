package org.newsgraph.graph;

import static org.newsgraph.lexicon.Namespaces.NG;
import static org.newsgraph.lexicon.Namespaces.OA;
import static org.newsgraph.lexicon.Namespaces.OWL;
import static org.newsgraph.lexicon.Namespaces.PROV;
import static org.newsgraph.lexicon.Namespaces.SCHEMA;
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
          .put("schema", SCHEMA)
          .put("skos", SKOS)
          .put("xsd", Namespaces.XSD)
          .buildOrThrow();

  /** The graph that holds the ontology. */
  public static final Node ONTOLOGY = iri(Namespaces.ONTOLOGY);

  /** The graph that tells of the lexicon's senses. */
  public static final Node LEXICON = iri(Namespaces.LEXICON.replaceAll("#$", ""));

  /** The graph that holds what changed when. */
  public static final Node LOG = iri(Namespaces.LOG);

  /** The graph that holds the judgements on who is who. */
  public static final Node IDENTITY = iri(Namespaces.IDENTITY);

  static final Node TYPE = RDF.Nodes.type;
  static final Node SUBJECT = RDF.Nodes.subject;
  static final Node PREDICATE = RDF.Nodes.predicate;
  static final Node OBJECT = RDF.Nodes.object;
  static final Node LABEL = RDFS.Nodes.label;
  static final Node ALT_LABEL = iri(SKOS + "altLabel");
  static final Node DEFINITION = iri(SKOS + "definition");
  static final Node EXAMPLE = iri(SKOS + "example");
  static final Node SAME_AS = iri(OWL + "sameAs");

  static final Node ARTICLE_CLASS = ng("Article");
  static final Node DATE = ng("date");
  static final Node NAME = ng("name");
  static final Node DIGEST = ng("digest");
  static final Node TEXT = ng("text");
  static final Node TITLE = iri(SCHEMA + "headline");
  static final Node ADDRESS = iri(SCHEMA + "url");
  static final Node PUBLISHER = iri(SCHEMA + "publisher");

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

  static final Node APPEARS_AS = ng("appearsAs");
  static final Node IDENTIFIED_AS = ng("identifiedAs");
  static final Node IDENTIFIED_LABEL = ng("identifiedLabel");
  static final Node TOLD_LABEL = ng("toldLabel");
  static final Node TOLD_NAME = ng("toldName");
  static final Node TOLD_CLASS = ng("toldClass");
  static final Node NAMED = ng("named");
  static final Node NEARBY = ng("nearby");
  static final Node NAME_GROUP = ng("nameGroup");
  static final Node SHORTER_NAME = ng("shorterName");
  static final Node SUBJECT_TOLD = ng("subjectTold");
  static final Node OBJECT_TOLD = ng("objectTold");
  static final Node SOURCE_TOLD = ng("sourceTold");
  static final Node JUDGEMENT_CLASS = ng("Judgement");
  static final Node VERDICT = ng("verdict");
  static final Node ONE = ng("one");
  static final Node OTHER = ng("other");
  static final Node REASON = ng("reason");
  static final Node MENTIONS = ng("mentions");
  static final Node JUDGED_GROUP = ng("judgedGroup");
  static final Node UNDECIDED = ng("undecided");
  static final Node USERS_WORD = ng("usersWord");

  static final Node COPY_OF = ng("copyOf");
  static final Node SKETCH = ng("sketch");
  static final Node SKETCH_BAND = ng("sketchBand");
  static final Node UNCOMPARED = ng("uncompared");

  static final Node LAYOUT = ng("layout");
  static final Node WORDS_STATE = ng("wordsState");
  static final Node READ_FROM = ng("readFrom");
  static final Node STARTED = iri(PROV + "startedAtTime");
  static final Node ADDED = ng("added");
  static final Node REPLACED = ng("replaced");
  static final Node READ_AGAIN = ng("readAgain");
  static final Node REMOVED = ng("removed");
  static final Node EDITED = ng("edited");

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
