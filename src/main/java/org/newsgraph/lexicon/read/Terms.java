package org.newsgraph.lexicon.read;

import static org.newsgraph.lexicon.Namespaces.LEXINFO;
import static org.newsgraph.lexicon.Namespaces.NG;
import static org.newsgraph.lexicon.Namespaces.ONTOLEX;
import static org.newsgraph.lexicon.Namespaces.SYNSEM;

import com.google.common.collect.ImmutableMap;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms that the files of an ontology folder are written in. */
final class Terms {
  static final Resource RELATION = ng("Relation");
  static final Resource FUNCTION_CLASS = ng("GrammaticalFunction");
  static final Resource MODIFIER = ng("Modifier");
  static final Resource REFERENCE_WORD = ng("ReferenceWord");
  static final Resource FRAME_CLASS = ResourceFactory.createResource(SYNSEM + "SyntacticFrame");
  static final Resource ENTRY = ResourceFactory.createResource(ONTOLEX + "LexicalEntry");
  static final Resource SENSE_CLASS = ResourceFactory.createResource(ONTOLEX + "LexicalSense");

  static final Resource STANDING_FACT = ng("StandingFact");
  static final Resource WORD_CLASS = ng("WordClass");
  static final Resource SENSE_PATTERN = ng("SensePattern");

  /** The classes of entries that tell their part of speech, by its name. */
  static final ImmutableMap<String, Resource> ENTRIES =
      ImmutableMap.of(
          "verb", ng("Verb"),
          "noun", ng("Noun"),
          "adjective", ng("Adjective"),
          "properNoun", ng("ProperNoun"),
          "description", ng("Description"));

  static final Property SENSE = property(ONTOLEX, "sense");
  static final Property REFERENCE = property(ONTOLEX, "reference");
  static final Property CANONICAL_FORM = property(ONTOLEX, "canonicalForm");
  static final Property OTHER_FORM = property(ONTOLEX, "otherForm");
  static final Property WRITTEN_REP = property(ONTOLEX, "writtenRep");
  static final Property PART_OF_SPEECH = property(LEXINFO, "partOfSpeech");

  static final Property FRAME = property(NG, "frame");
  static final Property SUBJECT_FUNCTION = property(NG, "subjectFunction");
  static final Property OBJECT_FUNCTION = property(NG, "objectFunction");
  static final Property SUBJECT_CLASS = property(NG, "subjectClass");
  static final Property OBJECT_CLASS = property(NG, "objectClass");
  static final Property RESTRICTION = property(NG, "restriction");
  static final Property EXCEPTION = property(NG, "exception");
  static final Property FUNCTION = property(NG, "function");
  static final Property WORD = property(NG, "word");
  static final Property PATTERN = property(NG, "pattern");
  static final Property IN_CLASS = property(NG, "wordClass");
  static final Property MEMBER = property(NG, "member");
  static final Property CASED = property(NG, "cased");
  static final Property COUNTER_EXAMPLE = property(NG, "counterExample");
  static final Property POLARITY = property(NG, "polarity");
  static final Property MODALITY = property(NG, "modality");
  static final Property PHASE = property(NG, "phase");
  static final Property CONSTRUCTION = property(NG, "construction");
  static final Property ATTRIBUTES = property(NG, "attributes");
  static final Property SETTLES = property(NG, "settles");
  static final Property TAKES_ROLE = property(NG, "takesRole");
  static final Property LASTING = property(NG, "lasting");
  static final Property OUTLASTS_OFFICE = property(NG, "outlastsOffice");
  static final Property REACHES_OWNER = property(NG, "reachesOwner");
  static final Property NEEDS_NAME = property(NG, "needsName");
  static final Property OBJECT_NEEDS_NAME = property(NG, "objectNeedsName");
  static final Property BOTH_WAYS = property(NG, "bothWays");
  static final Property RARE_RANGE = property(NG, "rareRange");
  static final Property NAMED_RANGE = property(NG, "namedRange");
  static final Property CLAIMED_AS = property(NG, "claimedAs");
  static final Property INTENDED_AS = property(NG, "intendedAs");
  static final Property ENDED_AS = property(NG, "endedAs");
  static final Property KIND = property(NG, "kind");
  static final Property DENOTES = property(NG, "denotes");
  static final Property NUMBER = property(NG, "number");
  static final Property GENDER = property(NG, "gender");
  static final Property PERSON = property(NG, "grammaticalPerson");
  static final Property CASE = property(NG, "case");
  static final Property SELECTS = property(NG, "selects");

  private Terms() {}

  private static Resource ng(String name) {
    return ResourceFactory.createResource(NG + name);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
