package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;

/**
 * The resolver of a noun in the plural before a colon: it stands for those whose names follow, each
 * on a line of its own.
 */
final class ListResolver {
  private final Discourse discourse;

  ListResolver(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Those whom the lines below the phrase name, none where it opens no list. */
  List<Referent> resolve(NounPhrase phrase) {
    ParsedSentence sentence = phrase.head().sentence();
    ImmutableList.Builder<Referent> named = ImmutableList.builder();
    if (phrase.isPlural() && isBeforeColon(phrase)) {
      List<ParsedSentence> all = discourse.article().sentences();
      all.subList(sentence.index() + 1, all.size()).stream()
          .filter(line -> !isNumber(line))
          .map(this::subjectOf)
          .takeWhile(those -> !those.isEmpty())
          .forEach(named::addAll);
    }
    return named.build();
  }

  private static boolean isBeforeColon(NounPhrase phrase) {
    Word colon = phrase.head().sentence().last();
    return colon.lower().equals(":")
        && colon.findPrevious().filter(last -> phrase.whole().contains(last)).isPresent();
  }

  /** The number of a line below: "2." */
  private static boolean isNumber(ParsedSentence line) {
    return line.words().stream().allMatch(t -> t.isPunctuation() || t.isNumber());
  }

  /** Whom a line names that is no clause: "- [Anna Novak], a judge". */
  private List<Referent> subjectOf(ParsedSentence line) {
    return line.words().stream()
        .filter(Word::isRoot)
        .filter(root -> discourse.isPartOfName(root) && !root.isPredicate())
        .findFirst()
        .<List<Referent>>map(discourse::referentsOf)
        .orElse(List.of());
  }
}
