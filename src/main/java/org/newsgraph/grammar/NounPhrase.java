package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.text.Span;

/**
 * A noun with what is set to it.
 *
 * @param head the noun
 * @param modifiers the nouns and adjectives before the head as written, in lower case
 * @param core the words from the first modifier to the head
 * @param whole the words from the first modifier to the last word that hangs on the head by a
 *     preposition without a comma, those left out that it lists
 */
public record NounPhrase(Word head, ImmutableSet<String> modifiers, WordRun core, WordRun whole) {
  /** How far after what is read of it so far a further part of the phrase may begin. */
  private static final int REACH = 6;

  /** The phrase that the noun heads. */
  public static NounPhrase of(Word head) {
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    int begin = head.index();
    int end = head.index() + 1;
    for (Word child : head.children()) {
      if (child.isBefore(head)) {
        if (isKind(child)) {
          modifiers.add(child.lower());
        }
        if (isKind(child)) {
          begin = Math.min(begin, first(child));
        } else if (child.is("nummod") || isAnother(child)) {
          begin = Math.min(begin, firstOfNumber(child));
        }
      } else if (child.is("nmod") && child.index() < end + REACH && !isApart(child)) {
        end = Math.max(end, last(child) + 1);
      }
    }
    return new NounPhrase(
        head,
        modifiers.build(),
        new WordRun(head.sentence(), new Span(begin, head.index() + 1)),
        new WordRun(head.sentence(), new Span(begin, end)));
  }

  /**
   * The shorter ways to say it: the core without one modifier after the other from the front,
   * "Islamist rebels" and "rebels" for "two Islamist rebels", and with less of what stands behind
   * it, "consulate of Chad" for "consulate of Chad in Lima".
   */
  public ImmutableList<WordRun> shorterForms() {
    Stream<Span> cores =
        head.children().stream()
            .filter(child -> child.isBefore(head) && (isKind(child) || child.is("nummod")))
            .map(NounPhrase::first)
            .filter(begin -> begin > core.begin())
            .sorted()
            .distinct()
            .map(begin -> new Span(begin, head.index() + 1));
    Stream<Span> wholes =
        head.children("nmod")
            .map(child -> last(child) + 1)
            .filter(end -> core.end() < end && end < whole.end())
            .map(end -> new Span(core.begin(), end));
    return Stream.concat(cores, wholes)
        .map(span -> new WordRun(head.sentence(), span))
        .collect(ImmutableList.toImmutableList());
  }

  /** The core with the name of whose it is: "[Chad's] army". */
  public Optional<WordRun> owned() {
    return head.children().stream()
        .filter(child -> child.isPossessor() && child.isName() && child.isBefore(head))
        .map(owner -> new WordRun(head.sentence(), new Span(first(owner), head.index() + 1)))
        .findFirst();
  }

  /** "[Another] officer": somebody else than the officer. */
  private static boolean isAnother(Word child) {
    return child.is("det") && child.isOneOf(FunctionWord.OTHERS);
  }

  /** The words for how many there are, "two", "thousand"; none where it does not say. */
  public ImmutableList<String> number() {
    return head.children("nummod")
        .flatMap(
            last -> head.sentence().words().subList(firstOfNumber(last), last.index() + 1).stream())
        .map(Word::lower)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it speaks of several. */
  public boolean isPlural() {
    return head.isPlural();
  }

  /**
   * Whether the word tells how many people there are without a noun: "five people died and [35]
   * were hurt", "killed two people and injured [another]", "killed two and injured six [more]".
   */
  public static boolean isCount(Word word) {
    return !word.isNoun()
        && (word.is("obj") || word.is("nsubj:pass"))
        && !word.has("det")
        && (word.isNumber() || word.isCounted() || word.isOneOf(FunctionWord.OTHERS))
        && word.attributes(Clause.OF).isEmpty()
        && (word.isPerson() || isBesidePeople(word));
  }

  /**
   * "Two [people] were killed and six were hurt": what is done is joined to what is done to people.
   */
  private static boolean isBesidePeople(Word word) {
    return word.findHead().stream()
        .flatMap(verb -> verb.firstConjunct().withConjuncts().stream().filter(v -> v != verb))
        .flatMap(verb -> verb.children().stream())
        .anyMatch(fellow -> fellow.isPerson() && fellow.is(word.relation()));
  }

  /** Whether it points at somebody known: "the general", "his general". */
  public boolean isDefinite() {
    return head.isDefinite();
  }

  /** Whether it brings up somebody new: "a general", "other generals". */
  public boolean isIndefinite() {
    return switch (Definiteness.of(head)) {
      case DEFINITE -> false;
      case INDEFINITE -> true;
      case BARE -> isPlural();
    };
  }

  /** The words that tell whose or of what kind it is: owners, adjectives and nouns set to it. */
  public ImmutableList<Word> qualifiers() {
    return head.children().stream()
        .filter(child -> child.isPossessor() || isKind(child) || child.isOfAttribute())
        .collect(ImmutableList.toImmutableList());
  }

  /** The names of all that the noun speaks of: "two states, [Chad] and [Niger]". */
  static ImmutableList<Word> members(Word noun) {
    ImmutableList<Word> members =
        noun.children("appos")
            .flatMap(
                word ->
                    word.isName()
                        ? word.withConjuncts().stream().filter(Word::isName)
                        : members(word).stream())
            .collect(ImmutableList.toImmutableList());
    return members.size() > 1 && !noun.isProperNoun() && (noun.isPlural() || !noun.isNoun())
        ? members
        : ImmutableList.of();
  }

  /** "Took [office]": a bare noun for a thing, which makes one word with its verb. */
  static boolean isPartOfVerb(Word noun) {
    return noun.isCommonNoun()
        && !noun.isPlural()
        && !noun.canBeCalledOn()
        && !noun.has("det")
        && !noun.has("nmod:poss");
  }

  private static boolean isKind(Word child) {
    return child.isCompound() || child.isModifier() || child.is("nmod:desc");
  }

  /** "Leaders[, in Lima]", "leaders [such as Lopez]". */
  private static boolean isApart(Word word) {
    return word.hasPrepositionOf(FunctionWord.LISTING)
        || word.children("punct").anyMatch(mark -> mark.isBefore(word));
  }

  private static int first(Word word) {
    return word.children().stream()
        .filter(child -> child.isBefore(word))
        .mapToInt(NounPhrase::first)
        .min()
        .orElse(word.index());
  }

  /** "[Two thousand] people", and not "at least" or "more than" before that. */
  private static int firstOfNumber(Word number) {
    return number.children().stream()
        .filter(child -> child.isBefore(number))
        .filter(child -> child.isCompound() || child.isFlat() || child.is("nummod"))
        .mapToInt(NounPhrase::firstOfNumber)
        .min()
        .orElse(number.index());
  }

  private static int last(Word word) {
    return word.children().stream()
        .filter(child -> word.isBefore(child))
        .filter(child -> child.isAttribute() || child.isCompound() || child.isFlat())
        .mapToInt(NounPhrase::last)
        .max()
        .orElse(word.index());
  }
}
