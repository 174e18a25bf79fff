package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import org.newsgraph.text.Token;

/**
 * The mender of dependency trees: it puts right what no tree of Universal Dependencies can hold and
 * the reader model sometimes gives. Each word goes through all rules, in this order: later ones
 * count on what earlier ones have put right.
 */
public final class TreeMender {
  private TreeMender() {}

  /** The same words in a tree that can be. */
  public static ImmutableList<Token> mend(ImmutableList<Token> tokens) {
    MutableTree tree = new MutableTree(tokens);
    NounRules nouns = new NounRules(tree);
    ArgumentRules arguments = new ArgumentRules(tree);
    ClauseRules clauses = new ClauseRules(tree);
    for (int i = 0; i < tokens.size(); i++) {
      nouns.owner(i);
      arguments.namedObject(i);
      nouns.compound(i);
      arguments.nominal(i);
      arguments.secondSubject(i);
      arguments.subjectBehind(i);
      arguments.strayAdverb(i);
      arguments.straySubject(i);
      nouns.strayOwner(i);
      arguments.quotedSubject(i);
      nouns.ownedModifier(i);
      nouns.title(i);
      arguments.given(i);
      nouns.strayConjunct(i);
      nouns.strayApposition(i);
      nouns.holder(i);
      nouns.placeOfPlace(i);
      nouns.office(i);
      clauses.relativePronoun(i);
      clauses.content(i);
      clauses.joinedVerb(i);
      arguments.strayTime(i);
      clauses.comment(i);
      nouns.twoTitles(i);
      arguments.caseless(i);
      arguments.particle(i);
      nouns.strayOffice(i);
      nouns.flatBefore(i);
      arguments.officeHolder(i);
      nouns.joinedBehind(i);
      arguments.linked(i);
      arguments.objectBefore(i);
      nouns.joinedToName(i);
      arguments.subjectOfNoun(i);
      clauses.participle(i);
      clauses.infinitive(i);
      arguments.onlyObject(i);
      arguments.reflexive(i);
      arguments.capacity(i);
      arguments.ofSubject(i);
      arguments.speaker(i);
      nouns.titleBehind(i);
      nouns.beforeTitle(i);
      nouns.ofTitle(i);
      arguments.parenthesis(i);
      nouns.appositionBehind(i);
      nouns.hyphenated(i);
    }
    return ImmutableList.copyOf(tree.tokens());
  }
}
