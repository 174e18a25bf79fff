package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.text.Span;

/**
 * A noun phrase that describes: its head noun and what is set to it.
 *
 * @param head the head noun
 * @param modifiers the dictionary forms of the nouns and adjectives before the head
 * @param definite whether it points at somebody known: "the general", "his general"
 * @param plural whether it speaks of several
 * @param core the words from the first modifier to the head
 * @param whole the words from the first modifier to the last word that hangs on the head by a
 *     preposition without a comma
 */
record Phrase(
    Word head,
    ImmutableSet<String> modifiers,
    boolean definite,
    boolean plural,
    Span core,
    Span whole) {

  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "this", "that", "these", "those", "both");

  static Phrase of(ParsedSentence sentence, Word head) {
    ImmutableList<Word> children =
        head.children().stream().collect(ImmutableList.toImmutableList());
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    int begin = head.index();
    boolean definite = false;
    for (Word child : children) {
      if (child.index() < head.index()) {
        if (child.is("compound") || child.is("amod") || child.is("nmod:desc")) {
          modifiers.add(child.lower());
          begin = Math.min(begin, first(sentence, child));
        } else if (child.is("nummod")) {
          begin = Math.min(begin, first(sentence, child));
        }
      }
      definite |= child.is("nmod:poss") || isDefiniteDeterminer(child);
    }
    int end = head.index() + 1;
    for (Word child : children) {
      boolean near = child.index() > head.index() && child.index() < end + 6;
      if (child.is("nmod") && near && !isBehindComma(child)) {
        end = Math.max(end, last(sentence, child) + 1);
      }
    }
    boolean plural = head.isPlural();
    Span core = new Span(begin, head.index() + 1);
    return new Phrase(
        head, modifiers.build(), definite, plural, core, core.union(new Span(begin, end)));
  }

  /** "Leaders, [including Lopez]". */
  private static boolean isBehindComma(Word word) {
    return word.children("punct").anyMatch(t -> t.index() < word.index());
  }

  private static boolean isDefiniteDeterminer(Word word) {
    return word.is("det") && DEFINITE.contains(word.lower());
  }

  private static int first(ParsedSentence sentence, Word word) {
    return word.children().stream()
        .filter(t -> t.index() < word.index())
        .mapToInt(t -> first(sentence, t))
        .min()
        .orElse(word.index());
  }

  private static int last(ParsedSentence sentence, Word word) {
    return word.children().stream()
        .filter(t -> t.index() > word.index() && (t.is("nmod") || t.is("compound") || t.is("flat")))
        .mapToInt(t -> last(sentence, t))
        .max()
        .orElse(word.index());
  }
}
