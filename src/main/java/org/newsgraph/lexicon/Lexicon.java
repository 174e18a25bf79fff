package org.newsgraph.lexicon;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;
import static java.util.function.Function.identity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * An ontology folder compiled: its relations, the senses of words that stand for them, the words
 * that change how a clause is meant, and the words that stand for somebody without naming them.
 */
public final class Lexicon {
  private final ClassTree classes;
  private final ImmutableMap<String, Relation> relations;
  private final ImmutableList<Sense> senses;
  private final ImmutableList<Modifier> modifiers;
  private final ImmutableListMultimap<String, Modifier> modifiersByFirstWord;
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
    this.modifiers = ImmutableList.copyOf(modifiers);
    this.modifiersByFirstWord =
        longestFirst(modifiers, Modifier::word).stream()
            .collect(
                toImmutableListMultimap(
                    each -> key(firstWord(each.word()), each.construction()), identity()));
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

  /** All modifiers, sorted by IRI. */
  public ImmutableList<Modifier> modifiers() {
    return modifiers;
  }

  /** The modifiers whose first word is the given one, those of more words first. */
  public ImmutableList<Modifier> modifiersOf(String firstWord, Modifier.Construction construction) {
    return modifiersByFirstWord.get(key(firstWord, construction));
  }

  /** The modifier of exactly these words: "no longer". */
  public Optional<Modifier> findModifier(String words, Modifier.Construction construction) {
    return modifiersOf(firstWord(words), construction).stream()
        .filter(modifier -> modifier.word().equals(words))
        .findFirst();
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

  private static <T> ImmutableList<T> longestFirst(Collection<T> items, Function<T, String> words) {
    return ImmutableList.sortedCopyOf(
        comparing((T item) -> spaces(words.apply(item)), reverseOrder())
            .thenComparing(words, naturalOrder()),
        items);
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static int spaces(String words) {
    return CharMatcher.is(' ').countIn(words);
  }

  private static String key(String word, Object kind) {
    return word + "/" + kind;
  }
}
