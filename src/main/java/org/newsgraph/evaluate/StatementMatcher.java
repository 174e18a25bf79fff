package org.newsgraph.evaluate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Tells whether a statement says what a gold one does. */
public final class StatementMatcher {
  /** The letters that a word has at least to tell a name: neither "of" nor "the". */
  private static final int LONG = 4;

  private static final Splitter SPACE = Splitter.on(' ');

  private final RelationTable relations;
  private final NameFolding folding;

  /** A matcher of statements with these relations, whose names are compared by the folding. */
  public StatementMatcher(RelationTable relations, NameFolding folding) {
    this.relations = relations;
    this.folding = folding;
  }

  /** Whether relation, sides and polarity are the gold's; the modality does not count. */
  public boolean matches(Statement given, GoldStatement gold) {
    return given.relation().equals(gold.relation())
        && given.polarity().equals(gold.polarity())
        && sameSides(given, gold);
  }

  /** Whether relation, sides, polarity and modality are the gold's. */
  public boolean matchesStrictly(Statement given, GoldStatement gold) {
    return matches(given, gold) && given.modality().equals(gold.modality());
  }

  /** Whether the statement says what the gold one does, as far as the view looks. */
  boolean matches(Statement given, GoldStatement gold, View view) {
    boolean relation =
        view.typed()
            ? relations.sameType(given.relation(), gold.relation())
            : given.relation().equals(gold.relation());
    return relation
        && given.polarity().equals(gold.polarity())
        && (!view.strict() || given.modality().equals(gold.modality()))
        && sameSides(given, gold);
  }

  /** Whether both sides are the gold's; in either direction where its relation holds both ways. */
  public boolean sameSides(Statement given, GoldStatement gold) {
    return (sameSubject(given, gold) && sameObject(given, gold))
        || (relations.symmetric().contains(gold.relation()) && swapped(given, gold));
  }

  /** Whether the statement is about the gold's subject. */
  public boolean sameSubject(Statement given, GoldStatement gold) {
    return sameNames(given.subject(), gold.subject());
  }

  /** Whether the statement's object is the gold's. */
  public boolean sameObject(Statement given, GoldStatement gold) {
    return relations.roles().contains(gold.relation())
        ? sameRoles(given.object(), gold.object())
        : sameNames(given.object(), gold.object());
  }

  /** Whether each side is the gold's other one. */
  public boolean swapped(Statement given, GoldStatement gold) {
    return sameNames(given.subject(), gold.object()) && sameNames(given.object(), gold.subject());
  }

  /** Whether any two of the names are the same. */
  public boolean sameNames(Collection<String> given, Collection<String> gold) {
    return !Sets.intersection(folding.variants(given), folding.variants(gold)).isEmpty();
  }

  /** Whether any two of the names have a word of some length in common. */
  public boolean sharesWords(Collection<String> given, Collection<String> gold) {
    return !Sets.intersection(words(given), words(gold)).isEmpty();
  }

  private ImmutableSet<String> words(Collection<String> names) {
    return folding.variants(names).stream()
        .flatMap(name -> SPACE.splitToStream(name))
        .filter(word -> word.length() >= LONG)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether any two of the roles have the same head word. */
  public boolean sameRoles(Collection<String> given, Collection<String> gold) {
    Set<String> heads = new HashSet<>(given.stream().map(folding::head).toList());
    return gold.stream().map(folding::head).anyMatch(heads::contains);
  }
}
