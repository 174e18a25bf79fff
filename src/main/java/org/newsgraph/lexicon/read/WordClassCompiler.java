package org.newsgraph.lexicon.read;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.lexicon.WordClass;

/** Compiles the named classes of words. */
final class WordClassCompiler {
  private final OntologyModel ontology;

  WordClassCompiler(OntologyModel ontology) {
    this.ontology = ontology;
  }

  /** The classes by IRI, sorted. */
  ImmutableMap<String, WordClass> compile() {
    ImmutableMap.Builder<String, WordClass> classes = ImmutableMap.builder();
    Map<String, Resource> names = new HashMap<>();
    for (Resource resource : ontology.instances(Terms.WORD_CLASS)) {
      if (resource.isAnon()) {
        ontology.report(resource, "a word class without IRI");
        continue;
      }
      String name = OntologyModel.name(resource);
      Resource twin = names.put(name, resource);
      if (twin != null) {
        ontology.report(resource, "has the same local name as " + twin);
      }
      classes.put(resource.getURI(), new WordClass(name, values(resource)));
    }
    return classes.buildOrThrow();
  }

  private ImmutableMap<String, String> values(Resource resource) {
    Map<String, String> values = new TreeMap<>();
    add(resource, "", values, resource);
    for (Resource member : ontology.resources(resource, Terms.MEMBER)) {
      String value = ontology.strings(member, RDF.value).stream().findFirst().orElse("");
      if (value.isEmpty()) {
        ontology.report(resource, "a member of a word class needs one rdf:value");
      }
      add(member, value, values, resource);
    }
    if (values.isEmpty()) {
      ontology.report(resource, "a word class without word");
    }
    return ImmutableMap.copyOf(values);
  }

  private void add(Resource words, String value, Map<String, String> values, Resource owner) {
    boolean cased = ontology.isTrue(owner, Terms.CASED);
    for (String word : ontology.strings(words, Terms.WORD)) {
      if (!cased && !word.equals(Ascii.toLowerCase(word))) {
        ontology.report(owner, "the word \"" + word + "\" is not in lower case");
      }
      String other = values.putIfAbsent(word, value);
      if (other != null) {
        ontology.report(owner, "the word \"" + word + "\" stands for two values");
      }
    }
  }
}
