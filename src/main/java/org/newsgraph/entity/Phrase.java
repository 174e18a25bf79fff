package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

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
    Token head,
    ImmutableSet<String> modifiers,
    boolean definite,
    boolean plural,
    Span core,
    Span whole) {

  private static final ImmutableSet<String> DEFINITE =
      ImmutableSet.of("the", "this", "that", "these", "those", "both");

  static Phrase of(Sentence sentence, Token head) {
    ImmutableList<Token> children =
        sentence.children(head).collect(ImmutableList.toImmutableList());
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    int begin = head.index();
    boolean definite = false;
    for (Token child : children) {
      if (child.index() < head.index()) {
        if (child.is("compound") || child.is("amod") || child.is("nmod:desc")) {
          modifiers.add(child.text().toLowerCase(Locale.ROOT));
          begin = Math.min(begin, first(sentence, child));
        } else if (child.is("nummod")) {
          begin = Math.min(begin, first(sentence, child));
        }
      }
      definite |= child.is("nmod:poss") || isDefiniteDeterminer(child);
    }
    int end = head.index() + 1;
    for (Token child : children) {
      boolean near = child.index() > head.index() && child.index() < end + 6;
      if (child.is("nmod") && near && !isBehindComma(sentence, child)) {
        end = Math.max(end, last(sentence, child) + 1);
      }
    }
    boolean plural = head.isPlural();
    Span core = new Span(begin, head.index() + 1);
    return new Phrase(
        head, modifiers.build(), definite, plural, core, core.union(new Span(begin, end)));
  }

  /** "Leaders, [including Lopez]". */
  private static boolean isBehindComma(Sentence sentence, Token word) {
    return sentence.children(word, "punct").anyMatch(t -> t.index() < word.index());
  }

  private static boolean isDefiniteDeterminer(Token word) {
    return word.is("det") && DEFINITE.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static int first(Sentence sentence, Token word) {
    return sentence
        .children(word)
        .filter(t -> t.index() < word.index())
        .mapToInt(t -> first(sentence, t))
        .min()
        .orElse(word.index());
  }

  private static int last(Sentence sentence, Token word) {
    return sentence
        .children(word)
        .filter(t -> t.index() > word.index() && (t.is("nmod") || t.is("compound") || t.is("flat")))
        .mapToInt(t -> last(sentence, t))
        .max()
        .orElse(word.index());
  }
}
