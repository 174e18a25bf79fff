package org.newsgraph.lexicon.read;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads the entries of a lexicon: which words they are, and which senses they have. A sense without
 * IRI gets one from its entry and its relation, with a number where the entry has several of that
 * relation: {@code lex:visit-v-meets-2}.
 */
final class EntryCompiler {
  private static final String NO_RELATION = "other";

  private final OntologyModel ontology;
  private final Map<String, Resource> entryOf = new HashMap<>();
  private final Set<Resource> followed = new HashSet<>();

  EntryCompiler(OntologyModel ontology) {
    this.ontology = ontology;
  }

  /**
   * The senses that entries have; one that no entry has, or more than one, is reported, and so is a
   * pattern that no sense follows.
   */
  ImmutableList<WrittenSense> senses() {
    ImmutableList<WrittenSense> senses =
        entries().stream()
            .flatMap(entry -> senses(entry).stream())
            .collect(ImmutableList.toImmutableList());
    for (Resource sense : ontology.instances(Terms.SENSE_CLASS)) {
      if (!sense.isAnon() && !entryOf.containsKey(sense.getURI())) {
        ontology.report(sense, "a sense without word");
      }
    }
    for (Resource pattern : ontology.instances(Terms.SENSE_PATTERN)) {
      if (!followed.contains(pattern)) {
        ontology.report(pattern, "a pattern that no sense follows");
      }
    }
    return senses;
  }

  /**
   * The entry's written forms, the canonical one first. It is the entry's label where the entry has
   * no {@code ontolex:canonicalForm}.
   */
  ImmutableList<String> words(Resource entry) {
    ImmutableSet<String> canonical =
        ontology.has(entry, Terms.CANONICAL_FORM)
            ? ImmutableSet.copyOf(written(entry, Terms.CANONICAL_FORM))
            : ImmutableSet.copyOf(ontology.strings(entry, RDFS.label));
    if (canonical.isEmpty()) {
      ontology.report(entry, "an entry without written canonical form");
    }
    ImmutableSet<String> words =
        ImmutableSet.<String>builder()
            .addAll(canonical)
            .addAll(written(entry, Terms.OTHER_FORM))
            .build();
    for (String word : words) {
      if (!word.equals(Ascii.toLowerCase(word)) || !word.equals(word.strip().replace("  ", " "))) {
        ontology.report(entry, "the word \"" + word + "\" is not a lower-case dictionary form");
      }
    }
    return words.asList();
  }

  /** "verb", "noun", "adjective" or "properNoun"; anything else is reported. */
  String partOfSpeech(Resource entry) {
    ImmutableSet<String> names =
        Stream.concat(
                Terms.ENTRIES.entrySet().stream()
                    .filter(each -> ontology.is(entry, each.getValue()))
                    .map(Map.Entry::getKey),
                ontology.resources(entry, Terms.PART_OF_SPEECH).stream().map(OntologyModel::name))
            .collect(ImmutableSet.toImmutableSet());
    String name = String.join(" and ", names);
    if (!Terms.ENTRIES.containsKey(name)) {
      ontology.report(
          entry,
          "the part of speech is \"" + name + "\" and may be one of " + Terms.ENTRIES.keySet());
    }
    return name;
  }

  private ImmutableList<Resource> entries() {
    return ontology.instances(
        ImmutableList.<Resource>builder().add(Terms.ENTRY).addAll(Terms.ENTRIES.values()).build());
  }

  private ImmutableList<WrittenSense> senses(Resource entry) {
    ImmutableList<Resource> resources = ontology.resources(entry, Terms.SENSE);
    if (resources.isEmpty()) {
      ontology.report(entry, "an entry without sense");
    }
    Multiset<String> relations = HashMultiset.create();
    resources.stream().filter(Resource::isAnon).map(this::relation).forEach(relations::add);
    Multiset<String> before = HashMultiset.create();
    ImmutableList.Builder<WrittenSense> senses = ImmutableList.builder();
    for (Resource sense : resources) {
      if (sense.isAnon()) {
        String relation = relation(sense);
        before.add(relation);
        String number = relations.count(relation) == 1 ? "" : "-" + before.count(relation);
        add(entry + "-" + relation + number, sense, entry).ifPresent(senses::add);
      } else if (ontology.is(sense, Terms.SENSE_CLASS)) {
        add(sense.getURI(), sense, entry).ifPresent(senses::add);
      } else {
        ontology.report(sense, "named by an entry but no ontolex:LexicalSense");
        entryOf.put(sense.getURI(), entry);
      }
    }
    return senses.build();
  }

  private Optional<WrittenSense> add(String iri, Resource sense, Resource entry) {
    if (entryOf.put(iri, entry) != null) {
      ontology.report(sense, "a sense of more than one entry: " + iri);
      return Optional.empty();
    }
    return Optional.of(new WrittenSense(iri, entry, sense, pattern(sense)));
  }

  private Optional<Resource> pattern(Resource sense) {
    Optional<Resource> pattern = ontology.findResource(sense, Terms.PATTERN);
    if (pattern.isPresent() && !ontology.is(pattern.get(), Terms.SENSE_PATTERN)) {
      ontology.report(sense, "unknown pattern " + pattern.get());
      return Optional.empty();
    }
    pattern.ifPresent(followed::add);
    return pattern;
  }

  private String relation(Resource sense) {
    return Stream.concat(Stream.of(sense), ontology.resources(sense, Terms.PATTERN).stream())
        .flatMap(each -> ontology.resources(each, Terms.REFERENCE).stream())
        .findFirst()
        .map(OntologyModel::name)
        .orElse(NO_RELATION);
  }

  private ImmutableList<String> written(Resource entry, Property property) {
    return ontology.resources(entry, property).stream()
        .flatMap(form -> ontology.strings(form, Terms.WRITTEN_REP).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
