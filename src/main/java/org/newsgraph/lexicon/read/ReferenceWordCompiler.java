package org.newsgraph.lexicon.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.lexicon.ClassTree;
import org.newsgraph.lexicon.ReferenceWord;

/** Compiles the words that stand for somebody without naming them. */
final class ReferenceWordCompiler {
  private final OntologyModel ontology;
  private final ClassTree classes;
  private final Values values;

  ReferenceWordCompiler(OntologyModel ontology, ClassTree classes) {
    this.ontology = ontology;
    this.classes = classes;
    this.values = new Values(ontology);
  }

  /** All reference words, sorted; an entry that has several words becomes several. */
  ImmutableList<ReferenceWord> compile() {
    ImmutableSet.Builder<ReferenceWord> words = ImmutableSet.builder();
    for (Resource resource : ontology.instances(Terms.REFERENCE_WORD)) {
      words.addAll(words(resource));
    }
    return words.build().asList();
  }

  private ImmutableList<ReferenceWord> words(Resource resource) {
    Optional<ReferenceWord.Kind> kind = values.find(resource, Terms.KIND, ReferenceWord.Kind.class);
    ImmutableList<String> words = ontology.strings(resource, Terms.WORD);
    Optional<String> denotes =
        ontology.findResource(resource, Terms.DENOTES).map(OntologyModel::name);
    if (words.isEmpty()) {
      ontology.report(resource, "a reference word without word");
    }
    if (denotes.isPresent() && !classes.contains(denotes.get())) {
      ontology.report(resource, "denotes the unknown class " + denotes.get());
    }
    String number = term(resource, Terms.NUMBER);
    String gender = term(resource, Terms.GENDER);
    int person = person(resource);
    String grammaticalCase = term(resource, Terms.CASE);
    String selects = term(resource, Terms.SELECTS);
    return words.stream()
        .map(
            word ->
                new ReferenceWord(
                    word,
                    kind.orElse(ReferenceWord.Kind.NOUN),
                    denotes,
                    number,
                    gender,
                    person,
                    grammaticalCase,
                    selects))
        .collect(ImmutableList.toImmutableList());
  }

  private int person(Resource resource) {
    return ontology.strings(resource, Terms.PERSON).stream()
        .findFirst()
        .map(Ints::tryParse)
        .orElse(0);
  }

  private String term(Resource resource, Property property) {
    return ontology.findResource(resource, property).map(OntologyModel::name).orElse("");
  }
}
