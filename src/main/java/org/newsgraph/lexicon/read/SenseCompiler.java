package org.newsgraph.lexicon.read;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;

/** Compiles the entries of a lexicon to senses. */
final class SenseCompiler {
  private static final ImmutableSet<String> PARTS_OF_SPEECH =
      ImmutableSet.of("verb", "noun", "adjective", "properNoun");

  private final OntologyModel ontology;
  private final ImmutableMap<String, Relation> relations;
  private final Values values;
  private final Map<String, ImmutableList<String>> frameFunctions = new HashMap<>();

  SenseCompiler(OntologyModel ontology, ImmutableMap<String, Relation> relations) {
    this.ontology = ontology;
    this.relations = relations;
    this.values = new Values(ontology);
  }

  /** All senses, sorted by IRI. */
  ImmutableList<Sense> compile() {
    ImmutableListMultimap.Builder<Resource, Resource> entriesOf = ImmutableListMultimap.builder();
    for (Resource entry : ontology.instances(Terms.ENTRY)) {
      ImmutableList<Resource> senses = ontology.resources(entry, Terms.SENSE);
      if (senses.isEmpty()) {
        ontology.report(entry, "an entry without sense");
      }
      senses.forEach(sense -> entriesOf.put(sense, entry));
    }
    return compile(entriesOf.build());
  }

  private ImmutableList<Sense> compile(ImmutableListMultimap<Resource, Resource> entriesOf) {
    Set<Resource> all = new LinkedHashSet<>(ontology.instances(Terms.SENSE_CLASS));
    all.addAll(entriesOf.keySet());
    return all.stream()
        .sorted(Comparator.comparing(Resource::toString))
        .flatMap(sense -> sense(sense, entriesOf.get(sense)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Sense> sense(Resource sense, ImmutableList<Resource> entries) {
    ImmutableList<String> examples = ontology.strings(sense, SKOS.example);
    if (!ontology.is(sense, Terms.SENSE_CLASS)) {
      ontology.report(sense, "named by an entry but no ontolex:LexicalSense");
      return Optional.empty();
    }
    if (entries.size() != 1) {
      ontology.report(
          sense, entries.isEmpty() ? "a sense without word" : "a sense of more than one entry");
      return Optional.empty();
    }
    if (examples.isEmpty()) {
      ontology.report(sense, "a sense without example");
    }
    Resource entry = entries.get(0);
    ImmutableList<String> words = words(entry);
    String partOfSpeech = partOfSpeech(entry);
    Optional<Resource> frame = frame(sense, partOfSpeech);
    ImmutableList<String> subject = functions(sense, frame, Terms.SUBJECT_FUNCTION);
    ImmutableList<String> object = functions(sense, frame, Terms.OBJECT_FUNCTION);
    Optional<Relation> relation = relation(sense);
    if (words.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Sense(
            sense.toString(),
            words,
            partOfSpeech,
            relation,
            subject,
            object,
            restrictions(sense),
            ontology.has(sense, Terms.NEEDS_NAME)
                ? ontology.isTrue(sense, Terms.NEEDS_NAME)
                : relation.filter(Relation::needsName).isPresent(),
            values.find(sense, Terms.POLARITY, Polarity.class).orElse(Polarity.POSITIVE),
            values.find(sense, Terms.MODALITY, Modality.class).orElse(Modality.ACTUAL),
            values.find(sense, Terms.PHASE, Phase.class).orElse(Phase.NONE),
            examples,
            ontology.strings(sense, Terms.COUNTER_EXAMPLE)));
  }

  private ImmutableList<String> words(Resource entry) {
    ImmutableSet<String> words =
        Stream.of(Terms.CANONICAL_FORM, Terms.OTHER_FORM)
            .flatMap(property -> ontology.resources(entry, property).stream())
            .flatMap(form -> ontology.strings(form, Terms.WRITTEN_REP).stream())
            .collect(ImmutableSet.toImmutableSet());
    if (ontology.resources(entry, Terms.CANONICAL_FORM).isEmpty() || words.isEmpty()) {
      ontology.report(entry, "an entry without written canonical form");
    }
    for (String word : words) {
      if (!word.equals(Ascii.toLowerCase(word)) || !word.equals(word.strip().replace("  ", " "))) {
        ontology.report(entry, "the word \"" + word + "\" is not a lower-case dictionary form");
      }
    }
    return words.asList();
  }

  private String partOfSpeech(Resource entry) {
    String name =
        ontology.findResource(entry, Terms.PART_OF_SPEECH).map(OntologyModel::name).orElse("");
    if (!PARTS_OF_SPEECH.contains(name)) {
      ontology.report(
          entry, "the part of speech is \"" + name + "\" and may be one of " + PARTS_OF_SPEECH);
    }
    return name;
  }

  private Optional<Resource> frame(Resource sense, String partOfSpeech) {
    Optional<Resource> frame = ontology.findResource(sense, Terms.FRAME);
    if (frame.isEmpty()) {
      if (!ontology.has(sense, Terms.SUBJECT_FUNCTION)
          || !ontology.has(sense, Terms.OBJECT_FUNCTION)) {
        ontology.report(sense, "a sense without frame");
      }
      return frame;
    }
    if (!ontology.is(frame.get(), Terms.FRAME_CLASS)) {
      ontology.report(sense, "unknown frame " + frame.get());
      return Optional.empty();
    }
    String expected =
        ontology
            .findResource(frame.get(), Terms.PART_OF_SPEECH)
            .map(OntologyModel::name)
            .orElse(partOfSpeech);
    if (!expected.equals(partOfSpeech)) {
      ontology.report(
          sense,
          "the frame %s is for a %s and the entry is a %s"
              .formatted(OntologyModel.name(frame.get()), expected, partOfSpeech));
    }
    return frame;
  }

  private ImmutableList<String> functions(Resource sense, Optional<Resource> frame, Property side) {
    if (ontology.has(sense, side)) {
      return functions(sense, side);
    }
    return frame
        .map(
            owner ->
                frameFunctions.computeIfAbsent(owner + " " + side, key -> functions(owner, side)))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<String> functions(Resource owner, Property side) {
    ImmutableList<Resource> functions = ontology.list(owner, side);
    if (functions.isEmpty()) {
      ontology.report(owner, "the list of " + side.getLocalName() + " is empty");
    }
    return functions.stream()
        .map(function -> function(owner, function))
        .collect(ImmutableList.toImmutableList());
  }

  private String function(Resource owner, Resource function) {
    if (!ontology.is(function, Terms.FUNCTION_CLASS)) {
      ontology.report(owner, "unknown function " + function);
    }
    return OntologyModel.name(function);
  }

  private Optional<Relation> relation(Resource sense) {
    Optional<Resource> reference = ontology.findResource(sense, Terms.REFERENCE);
    Optional<Relation> relation =
        reference.flatMap(target -> Optional.ofNullable(relations.get(target.toString())));
    if (reference.isPresent() && relation.isEmpty()) {
      ontology.report(sense, "unknown relation " + reference.get());
    }
    return relation;
  }

  private ImmutableSetMultimap<String, String> restrictions(Resource sense) {
    ImmutableSetMultimap.Builder<String, String> restrictions = ImmutableSetMultimap.builder();
    for (Resource restriction : ontology.resources(sense, Terms.RESTRICTION)) {
      ImmutableList<Resource> functions = ontology.resources(restriction, Terms.FUNCTION);
      ImmutableSortedSet<String> words =
          ImmutableSortedSet.copyOf(ontology.strings(restriction, Terms.WORD));
      if (functions.size() != 1 || words.isEmpty()) {
        ontology.report(sense, "a restriction needs one ng:function and one or more ng:word");
        continue;
      }
      restrictions.putAll(function(sense, functions.get(0)), words);
    }
    return restrictions
        .orderKeysBy(Comparator.naturalOrder())
        .orderValuesBy(Comparator.naturalOrder())
        .build();
  }
}
