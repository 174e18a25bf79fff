package org.newsgraph.lexicon;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.function.Function.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An ontology folder compiled: its relations, the senses of words that stand for them, the words
 * that change how a clause is meant, and the words that stand for somebody without naming them.
 */
public final class Lexicon {
  private final ClassTree classes;
  private final ImmutableMap<String, Relation> relations;
  private final ImmutableList<Sense> senses;
  private final ImmutableSet<String> senseIris;
  private final ImmutableList<Modifier> modifiers;
  private final ImmutableMap<Modifier.Construction, TermIndex<Modifier>> modifierTerms;
  private final ReferenceWords referenceWords;
  private final ImmutableMap<String, WordClass> wordClasses;

  /**
   * A lexicon of these words.
   *
   * @param relations the relations, sorted by IRI; no two have the same local name
   * @param senses the senses, sorted by IRI
   * @param modifiers the modifiers, sorted by IRI
   * @param referenceWords the words that stand for somebody, in a fixed order
   * @param wordClasses the named classes of words; no two have the same name
   */
  public Lexicon(
      ClassTree classes,
      Collection<Relation> relations,
      Collection<Sense> senses,
      Collection<Modifier> modifiers,
      Collection<ReferenceWord> referenceWords,
      Collection<WordClass> wordClasses) {
    this.classes = classes;
    this.relations = relations.stream().collect(toImmutableMap(Relation::name, identity()));
    this.senses = ImmutableList.copyOf(senses);
    this.senseIris = senses.stream().map(Sense::iri).collect(toImmutableSet());
    this.modifiers = ImmutableList.copyOf(modifiers);
    this.modifierTerms =
        Maps.toMap(List.of(Modifier.Construction.values()), each -> terms(modifiers, each));
    this.referenceWords = new ReferenceWords(ImmutableList.copyOf(referenceWords));
    this.wordClasses = wordClasses.stream().collect(toImmutableMap(WordClass::name, identity()));
  }

  /** All relations, sorted by IRI. */
  public ImmutableList<Relation> relations() {
    return relations.values().asList();
  }

  /** The relation of a local name: "recognizes". */
  public Optional<Relation> findRelation(String name) {
    return Optional.ofNullable(relations.get(name));
  }

  /** All senses, sorted by IRI. */
  public ImmutableList<Sense> senses() {
    return senses;
  }

  /** Whether one of the senses has the IRI. */
  public boolean hasSense(String iri) {
    return senseIris.contains(iri);
  }

  /** All modifiers, sorted by IRI. */
  public ImmutableList<Modifier> modifiers() {
    return modifiers;
  }

  /** The modifier of this construction that begins with the word at the place, the longest. */
  public Optional<Modifier> findModifier(
      Modifier.Construction construction, int place, List<? extends List<String>> text) {
    return modifierTerms(construction).startingAt(place, text).stream()
        .map(TermIndex.Match::value)
        .findFirst();
  }

  /** The modifier of exactly these words: "no longer". */
  public Optional<Modifier> findModifier(String words, Modifier.Construction construction) {
    return modifierTerms(construction).get(words).stream().findFirst();
  }

  private TermIndex<Modifier> modifierTerms(Modifier.Construction construction) {
    return Objects.requireNonNull(modifierTerms.get(construction));
  }

  /** The words that stand for somebody without naming them. */
  public ReferenceWords referenceWords() {
    return referenceWords;
  }

  /** All named classes of words, sorted by IRI. */
  public ImmutableList<WordClass> wordClasses() {
    return wordClasses.values().asList();
  }

  /** The words of that name, such as "months"; without any where the ontology has no such class. */
  public WordClass wordClass(String name) {
    WordClass found = wordClasses.get(name);
    return found == null ? new WordClass(name, ImmutableMap.of()) : found;
  }

  /** The words of the class of that name, sorted; none where the ontology has no such class. */
  public ImmutableSet<String> words(String wordClass) {
    return wordClass(wordClass).words();
  }

  /** The local names of all classes of the ontology. */
  public ImmutableSet<String> classes() {
    return classes.subclasses().keySet();
  }

  /** Whether every instance of a class is one of another, which may be the same one. */
  public boolean isSubclass(String type, String superType) {
    return classes.isSubclass(type, superType);
  }

  private static TermIndex<Modifier> terms(
      Collection<Modifier> modifiers, Modifier.Construction construction) {
    return new TermIndex<>(
        modifiers.stream()
            .filter(modifier -> modifier.construction() == construction)
            .collect(toImmutableListMultimap(Modifier::word, identity())));
  }
}
