package org.newsgraph.lexicon.read;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.lexicon.WordClass;

/** Compiles the entries of a lexicon to senses, each with what its pattern says. */
final class SenseCompiler {
  private final OntologyModel ontology;
  private final ImmutableMap<String, Relation> relations;
  private final ImmutableMap<String, WordClass> wordClasses;
  private final EntryCompiler entries;
  private final Values values;
  private final Map<String, ImmutableList<String>> functions = new HashMap<>();

  SenseCompiler(
      OntologyModel ontology,
      ImmutableMap<String, Relation> relations,
      ImmutableMap<String, WordClass> wordClasses) {
    this.ontology = ontology;
    this.relations = relations;
    this.wordClasses = wordClasses;
    this.entries = new EntryCompiler(ontology);
    this.values = new Values(ontology);
  }

  /** All senses, sorted by IRI. */
  ImmutableList<Sense> compile() {
    return entries.senses().stream()
        .sorted(Comparator.comparing(WrittenSense::iri))
        .flatMap(sense -> sense(sense).stream())
        .collect(toImmutableList());
  }

  private Optional<Sense> sense(WrittenSense sense) {
    ImmutableList<String> words = entries.words(sense.entry());
    String partOfSpeech = entries.partOfSpeech(sense.entry());
    Optional<Resource> frame = frame(sense, partOfSpeech);
    ImmutableList<String> subject = functions(sense, frame, Terms.SUBJECT_FUNCTION);
    ImmutableList<String> object = functions(sense, frame, Terms.OBJECT_FUNCTION);
    Optional<Relation> relation = relation(sense, Terms.REFERENCE);
    ImmutableList<String> examples = ontology.strings(sense.own(), SKOS.example);
    if (examples.isEmpty()) {
      ontology.report(sense.own(), "a sense without example");
    }
    if (words.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Sense(
            sense.iri(),
            words,
            partOfSpeech,
            relation,
            subject,
            object,
            classes(sense, Terms.SUBJECT_CLASS, relation.map(Relation::domain)),
            classes(sense, Terms.OBJECT_CLASS, relation.map(this::usualRange)),
            words(sense, Terms.RESTRICTION),
            words(sense, Terms.EXCEPTION),
            isTrue(sense, Terms.NEEDS_NAME, relation.filter(Relation::needsName).isPresent()),
            isTrue(
                sense,
                Terms.OBJECT_NEEDS_NAME,
                relation.filter(Relation::objectNeedsName).isPresent()),
            isTrue(sense, Terms.BOTH_WAYS, false),
            relation(sense, Terms.INTENDED_AS).map(Relation::name),
            value(sense, Terms.POLARITY, Polarity.class).orElse(Polarity.POSITIVE),
            value(sense, Terms.MODALITY, Modality.class).orElse(Modality.ACTUAL),
            value(sense, Terms.PHASE, Phase.class).orElse(Phase.NONE),
            examples,
            ontology.strings(sense.own(), Terms.COUNTER_EXAMPLE)));
  }

  /** The classes that the sense or its pattern names, else those of its relation. */
  private ImmutableSet<String> classes(
      WrittenSense sense, Property property, Optional<ImmutableSet<String>> ofRelation) {
    Resource source = sense.source(ontology, property);
    ImmutableSet<String> named =
        ontology.resources(source, property).stream()
            .map(each -> knownClass(source, each))
            .collect(toImmutableSet());
    return named.isEmpty() ? ofRelation.orElse(ImmutableSet.of()) : named;
  }

  /** Of which classes its object may be where the sense names none. */
  private ImmutableSet<String> usualRange(Relation relation) {
    ImmutableSet<String> rare =
        ontology
            .resources(ResourceFactory.createResource(relation.iri()), Terms.RARE_RANGE)
            .stream()
            .map(OntologyModel::name)
            .collect(toImmutableSet());
    return relation.range().stream().filter(each -> !rare.contains(each)).collect(toImmutableSet());
  }

  private String knownClass(Resource source, Resource named) {
    if (!ontology.is(named, OWL.Class)) {
      ontology.report(source, "unknown class " + named);
    }
    return OntologyModel.name(named);
  }

  /** What the sense or its pattern says of the property, else what its relation does. */
  private boolean isTrue(WrittenSense sense, Property property, boolean ofRelation) {
    Resource source = sense.source(ontology, property);
    return ontology.has(source, property) ? ontology.isTrue(source, property) : ofRelation;
  }

  private <E extends Enum<E>> Optional<E> value(
      WrittenSense sense, Property property, Class<E> constants) {
    return values.find(sense.source(ontology, property), property, constants);
  }

  private Optional<Resource> frame(WrittenSense sense, String partOfSpeech) {
    Resource source = sense.source(ontology, Terms.FRAME);
    Optional<Resource> frame = ontology.findResource(source, Terms.FRAME);
    if (frame.isEmpty()) {
      if (!ontology.has(sense.source(ontology, Terms.SUBJECT_FUNCTION), Terms.SUBJECT_FUNCTION)
          || !ontology.has(sense.source(ontology, Terms.OBJECT_FUNCTION), Terms.OBJECT_FUNCTION)) {
        ontology.report(sense.own(), "a sense without frame");
      }
      return frame;
    }
    if (!ontology.is(frame.get(), Terms.FRAME_CLASS)) {
      ontology.report(source, "unknown frame " + frame.get());
      return Optional.empty();
    }
    String expected =
        ontology
            .findResource(frame.get(), Terms.PART_OF_SPEECH)
            .map(OntologyModel::name)
            .orElse(partOfSpeech);
    if (!expected.equals(partOfSpeech)) {
      ontology.report(
          sense.own(),
          "the frame %s is for a %s and the entry is a %s"
              .formatted(OntologyModel.name(frame.get()), expected, partOfSpeech));
    }
    return frame;
  }

  /** The functions that the sense, its pattern or its frame names, whichever says it first. */
  private ImmutableList<String> functions(
      WrittenSense sense, Optional<Resource> frame, Property side) {
    Resource source = sense.source(ontology, side);
    if (source.equals(sense.own()) && ontology.has(source, side)) {
      return functions(source, side);
    }
    Optional<Resource> shared = ontology.has(source, side) ? Optional.of(source) : frame;
    return shared
        .map(owner -> functions.computeIfAbsent(owner + " " + side, key -> functions(owner, side)))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<String> functions(Resource owner, Property side) {
    ImmutableList<Resource> functions = ontology.list(owner, side);
    if (functions.isEmpty()) {
      ontology.report(owner, "the list of " + side.getLocalName() + " is empty");
    }
    return functions.stream().map(function -> function(owner, function)).collect(toImmutableList());
  }

  private String function(Resource owner, Resource function) {
    if (!ontology.is(function, Terms.FUNCTION_CLASS)) {
      ontology.report(owner, "unknown function " + function);
    }
    return OntologyModel.name(function);
  }

  private Optional<Relation> relation(WrittenSense sense, Property property) {
    Resource source = sense.source(ontology, property);
    Optional<Resource> reference = ontology.findResource(source, property);
    Optional<Relation> relation =
        reference.flatMap(target -> Optional.ofNullable(relations.get(target.toString())));
    if (reference.isPresent() && relation.isEmpty()) {
      ontology.report(source, "unknown relation " + reference.get());
    }
    return relation;
  }

  /**
   * The words that restrictions or exceptions give each function, those of the sense and those of
   * its pattern together.
   */
  private ImmutableSetMultimap<String, String> words(WrittenSense sense, Property kind) {
    ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
    for (Resource source : sense.sources()) {
      for (Resource given : ontology.resources(source, kind)) {
        ImmutableList<Resource> functions = ontology.resources(given, Terms.FUNCTION);
        ImmutableSortedSet<String> words = words(source, given);
        if (functions.size() == 1 && !words.isEmpty()) {
          all.putAll(function(source, functions.get(0)), words);
        } else {
          ontology.report(
              source,
              "%s %s needs one ng:function, and ng:word or ng:wordClass"
                  .formatted(kind.equals(Terms.EXCEPTION) ? "an" : "a", kind.getLocalName()));
        }
      }
    }
    return all.orderKeysBy(Comparator.naturalOrder())
        .orderValuesBy(Comparator.naturalOrder())
        .build();
  }

  private ImmutableSortedSet<String> words(Resource source, Resource restriction) {
    ImmutableSortedSet.Builder<String> words = ImmutableSortedSet.naturalOrder();
    words.addAll(ontology.strings(restriction, Terms.WORD));
    for (Resource name : ontology.resources(restriction, Terms.IN_CLASS)) {
      WordClass wordClass = wordClasses.get(name.toString());
      if (wordClass == null) {
        ontology.report(source, "unknown word class " + name);
      } else {
        words.addAll(wordClass.words());
      }
    }
    return words.build();
  }
}
