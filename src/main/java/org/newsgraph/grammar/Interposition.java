package org.newsgraph.grammar;

import java.util.stream.Stream;

/** How a clause is set in between the words of another: "Chad, [Weber insists], left". */
public final class Interposition {
  private Interposition() {}

  /** Whether the clause is set in between by commas: "Chad, [Weber insists], left". */
  public static boolean isInBetween(Word clause) {
    boolean closed = end(clause).findNext().filter(Word::isPunctuation).isPresent();
    boolean open = begin(clause).findPrevious().filter(Word::isPunctuation).isPresent();
    return closed
        && (clause.is("parataxis") || (open && (clause.is("appos") || isBareRelative(clause))));
  }

  private static boolean isBareRelative(Word clause) {
    return clause.is("acl")
        && clause.has("nsubj")
        && clause.children().stream().noneMatch(t -> t.isRelativePronoun() || t.is("obj"));
  }

  /** The first word of the phrase that the word heads. */
  static Word begin(Word word) {
    return word.children().stream()
        .filter(first -> first.isBefore(word) && !first.isPunctuation())
        .findFirst()
        .map(Interposition::begin)
        .orElse(word);
  }

  /** The last word of the phrase that the word heads. */
  private static Word end(Word word) {
    return word.children().stream()
        .filter(last -> word.isBefore(last) && !last.isPunctuation())
        .reduce((first, second) -> second)
        .map(Interposition::end)
        .orElse(word);
  }

  /**
   * Whether the clause above is set in between and its verb only taken for one that has another
   * subject joined: "Chad, the rebels [claim], fled and left".
   */
  public static boolean isTakenForMain(Word joined, Word verb) {
    boolean apart =
        verb.sentence().between(verb, joined).stream().anyMatch(Word::isPunctuation)
            && !verb.has("obj")
            && !verb.has("ccomp");
    return apart
        && verb.children("nsubj")
            .flatMap(first -> Stream.concat(first.children("appos"), first.children("conj")))
            .anyMatch(teller -> !teller.has("cc") && isSubjectSetIn(teller, verb));
  }

  private static boolean isSubjectSetIn(Word teller, Word verb) {
    return teller.isBefore(verb)
        && begin(teller).findPrevious().filter(Word::isPunctuation).isPresent()
        && verb.sentence().between(teller, verb).stream().noneMatch(Word::isPunctuation);
  }
}
