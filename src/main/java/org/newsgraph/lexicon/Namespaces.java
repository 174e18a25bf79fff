package org.newsgraph.lexicon;

/** The namespaces of all that the program reads and writes; no other class writes one down. */
public final class Namespaces {
  /** What the IRIs of all that is the project's own begin with. */
  public static final String HOME = "https://newsgraph.org";

  /** The project's ontology itself. */
  public static final String ONTOLOGY = HOME + "/ontology";

  /** The terms of the project's ontology. */
  public static final String NG = ONTOLOGY + "#";

  /** The entries and senses of the English lexicon. */
  public static final String LEXICON = "https://newsgraph.org/lexicon/en#";

  /** The types of acts of PLOVER. */
  public static final String PLOVER = "https://newsgraph.org/plover#";

  /** The entities. */
  public static final String ENTITY = "https://newsgraph.org/entity/";

  /** The articles. */
  public static final String ARTICLE = "https://newsgraph.org/article/";

  /** The claims. */
  public static final String CLAIM = "https://newsgraph.org/claim/";

  /** The runs. */
  public static final String RUN = "https://newsgraph.org/run/";

  /** The graph of what changed when, and, with a number behind it, an entry of it. */
  public static final String LOG = "https://newsgraph.org/log";

  /** The graph of who is who and, with a digest behind it, a judgement in it. */
  public static final String IDENTITY = HOME + "/identity";

  /** The models that were learnt, by their digests. */
  public static final String MODEL = "https://newsgraph.org/model/";

  /** What Wikidata knows. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** W3C OntoLex-Lemon, its core. */
  public static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";

  /** W3C OntoLex-Lemon, its module of syntax and semantics. */
  public static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";

  /** The categories of LexInfo. */
  public static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

  /** W3C Web Annotation. */
  public static final String OA = "http://www.w3.org/ns/oa#";

  /** W3C OWL. */
  public static final String OWL = "http://www.w3.org/2002/07/owl#";

  /** W3C PROV. */
  public static final String PROV = "http://www.w3.org/ns/prov#";

  /** W3C RDF. */
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** W3C RDF Schema. */
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

  /** schema.org. */
  public static final String SCHEMA = "https://schema.org/";

  /** W3C SKOS. */
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** The datatypes of W3C XML Schema. */
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private Namespaces() {}
}
