package org.newsgraph.lexicon.read;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;

/** Compiles the closed classes of words that change how a clause is meant. */
final class ModifierCompiler {
  private static final Splitter WORDS = Splitter.on(' ');

  /** What a word may lose before an ending: "deny", "denied". */
  private static final CharMatcher ENDING = CharMatcher.anyOf("ey");

  private final OntologyModel ontology;
  private final Values values;

  ModifierCompiler(OntologyModel ontology) {
    this.ontology = ontology;
    this.values = new Values(ontology);
  }

  /** All modifiers, sorted by IRI; one that has several words becomes several. */
  ImmutableList<Modifier> compile() {
    ImmutableList.Builder<Modifier> modifiers = ImmutableList.builder();
    Map<String, Resource> seen = new HashMap<>();
    for (Resource resource : ontology.instances(Terms.MODIFIER)) {
      for (Modifier modifier : modifiers(resource)) {
        Resource twin = seen.put(modifier.construction() + " " + modifier.word(), resource);
        if (twin != null) {
          ontology.report(
              resource, "\"%s\" is already said by %s".formatted(modifier.word(), twin));
        }
        modifiers.add(modifier);
      }
    }
    return modifiers.build();
  }

  private ImmutableList<Modifier> modifiers(Resource resource) {
    Optional<Modifier.Construction> construction =
        values.find(resource, Terms.CONSTRUCTION, Modifier.Construction.class);
    ImmutableList<String> words = ontology.strings(resource, Terms.WORD);
    ImmutableList<String> examples = ontology.strings(resource, SKOS.example);
    if (!ontology.has(resource, Terms.CONSTRUCTION)) {
      ontology.report(resource, "a modifier without construction");
    }
    if (words.isEmpty()) {
      ontology.report(resource, "a modifier without word");
    }
    if (examples.isEmpty()) {
      ontology.report(resource, "a modifier without example");
    }
    if (construction.isEmpty() || examples.isEmpty()) {
      return ImmutableList.of();
    }
    Optional<Polarity> polarity = values.find(resource, Terms.POLARITY, Polarity.class);
    Optional<Modality> modality = values.find(resource, Terms.MODALITY, Modality.class);
    Optional<Phase> phase = values.find(resource, Terms.PHASE, Phase.class);
    boolean attributes = ontology.isTrue(resource, Terms.ATTRIBUTES);
    boolean settles = ontology.isTrue(resource, Terms.SETTLES);
    return ImmutableSet.copyOf(words).stream()
        .map(
            word ->
                new Modifier(
                    word,
                    construction.get(),
                    polarity,
                    modality,
                    phase,
                    attributes,
                    settles,
                    example(examples, word)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The example that holds the word, by the beginnings of its words. */
  private static String example(ImmutableList<String> examples, String word) {
    return examples.stream()
        .filter(example -> WORDS.splitToStream(word).allMatch(part -> holds(example, part)))
        .findFirst()
        .orElse(examples.get(0));
  }

  /** Whether a word in any form begins somewhere; a mark may stand right behind a word. */
  private static boolean holds(String example, String word) {
    boolean mark = !Character.isLetter(word.codePointAt(0));
    String stem = ENDING.trimTrailingFrom(word);
    String sought = (stem.length() < 2 ? word : stem).toLowerCase(Locale.ROOT);
    String text = example.toLowerCase(Locale.ROOT);
    int at = text.indexOf(sought);
    while (at > 0 && !mark && Character.isLetter(text.codePointBefore(at))) {
      at = text.indexOf(sought, at + 1);
    }
    return at >= 0;
  }
}
