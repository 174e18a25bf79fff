package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.newsgraph.grammar.NounPhrase;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.text.Span;

/** What else somebody could be called by the words of a phrase that speaks of him. */
final class OtherNames {
  private OtherNames() {}

  /**
   * The shorter forms of a description, from one of the words set to its noun on: "Peruvian army
   * doctors" and "army doctors" for "two Peruvian army doctors".
   */
  static ImmutableList<WordRun> ofDescription(NounPhrase phrase) {
    Word noun = phrase.head();
    return setTo(noun)
        .filter(word -> phrase.core().begin() < word.index())
        .map(word -> new WordRun(noun.sentence(), new Span(word.index(), noun.index() + 1)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The other forms of a body's name: with whose it is in front, "Peruvian Supreme Court", and
   * without whose it is behind, "Supreme Court" for "Supreme Court of Peru".
   */
  static ImmutableList<WordRun> ofBody(WordRun name, Word head) {
    Stream<WordRun> longer =
        setTo(head)
            .filter(word -> word.isCapital() && word.index() < name.begin())
            .map(word -> new Span(word.index(), name.end()))
            .map(span -> new WordRun(head.sentence(), span))
            .limit(1)
            .filter(OtherNames::isWithoutBreak);
    Stream<WordRun> shorter =
        head.children().stream()
            .filter(word -> name.contains(word) && word.isOfAttribute() && word.isPlace())
            .map(word -> new Span(name.begin(), head.index() + 1))
            .filter(span -> span.length() > 1)
            .map(span -> new WordRun(head.sentence(), span));
    return Stream.concat(longer, shorter).collect(ImmutableList.toImmutableList());
  }

  /** The words set to a noun before it, in their order. */
  private static Stream<Word> setTo(Word noun) {
    return noun.children().stream()
        .filter(word -> word.isBefore(noun))
        .filter(word -> word.isModifier() || word.isCompound())
        .sorted(Comparator.comparingInt(Word::index));
  }

  private static boolean isWithoutBreak(WordRun words) {
    return words.words().stream().noneMatch(Word::isPunctuation);
  }
}
