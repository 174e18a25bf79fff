package org.newsgraph.grammar;

import java.util.stream.Stream;

/**
 * A clause that "if" or "until" opens, and whether it tells what is so: in "if Chad left, it was
 * because of Niger" the sentence only adds why.
 */
public final class Condition {
  private Condition() {}

  /** Whether the clause that it hangs on only explains it, or it tells what came at last. */
  public static boolean isGiven(Word clause) {
    if (!clause.is("advcl")) {
      return false;
    }
    Word main = clause.expectHead();
    boolean open = main.children("aux").anyMatch(t -> t.xpos().equals("MD"));
    return isReal(clause) && !open && (isReached(clause) || explains(main));
  }

  /** "[Until Chad left], all was calm": both are told of the past. */
  public static boolean isPastLimit(Word clause) {
    return clause.is("advcl")
        && clause.children("mark").anyMatch(t -> t.isOneOf(FunctionWord.DELAYING))
        && isPast(clause)
        && isPast(clause.expectHead());
  }

  /** "Did not leave [until Friday]", told of the past: on Friday it was so. */
  public static boolean isDelayed(Word verb) {
    boolean past = verb.isPast() || verb.children("aux").anyMatch(Word::isPast);
    return past
        && verb.children().stream()
            .filter(t -> verb.isBefore(t) || isBehindNot(t))
            .anyMatch(
                t ->
                    t.is("advcl")
                        ? t.children("mark").anyMatch(m -> m.isOneOf(FunctionWord.DELAYING))
                        : t.is("obl") && t.hasPrepositionOf(FunctionWord.DELAYING));
  }

  /** "Not [until Friday] did Chad leave". */
  private static boolean isBehindNot(Word phrase) {
    return phrase.children().stream()
        .findFirst()
        .orElse(phrase)
        .findPrevious()
        .filter(Conjuncts::isPlainNot)
        .isPresent();
  }

  private static boolean isPast(Word verb) {
    return Stream.concat(Stream.of(verb), Stream.concat(verb.children("aux"), verb.children("cop")))
        .anyMatch(Word::isPast);
  }

  /** "Left", "did leave", "has left", but neither "had left" nor "would leave". */
  private static boolean isReal(Word verb) {
    return verb.children("aux")
        .allMatch(t -> t.isWord("have") ? !t.isPast() : !t.xpos().equals("MD"));
  }

  /** "If Chad [at last] left": what was waited for has come. */
  private static boolean isReached(Word clause) {
    return clause.isPast()
        && clause.children().stream().anyMatch(t -> t.isOneOf(FunctionWord.REACHED));
  }

  private static boolean explains(Word main) {
    boolean reason =
        main.children("mark").anyMatch(t -> t.isOneOf(FunctionWord.EXPLAINING))
            || (main.isWord("be")
                && main.children("advcl")
                    .flatMap(t -> t.children("mark"))
                    .anyMatch(t -> t.isOneOf(FunctionWord.EXPLAINING)));
    return reason
        || main.children("nsubj").anyMatch(t -> t.isOneOf(FunctionWord.EXPLANATIONS))
        || isSameDone(main)
        || (isPointedAt(main)
            && (main.has("case")
                || main.isInfinitive()
                || main.isOneOf(FunctionWord.EXPLANATIONS)));
  }

  /** "It [did so]", "he [did it] for money". */
  private static boolean isSameDone(Word main) {
    return main.isWord("do")
        && main.children().stream()
            .filter(main::isBefore)
            .anyMatch(t -> t.isOneOf(FunctionWord.SAME));
  }

  /** "[It] was out of fear", "[that] was no surprise". */
  private static boolean isPointedAt(Word main) {
    return main.has("cop") && main.children("nsubj").anyMatch(t -> t.isOneOf(FunctionWord.SAME));
  }
}
