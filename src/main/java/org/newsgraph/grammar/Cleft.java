package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Sentences that say by "is" who or where it was: "it was [Chad] that left", "the first to leave
 * was [Chad]".
 */
final class Cleft {
  private Cleft() {}

  /**
   * Whether the word is what "it is" singles out, by name, phrase or time: "it was [Chad] that
   * left".
   */
  static boolean isFocus(Word word) {
    boolean single = word.isName() || word.has("case") || word.isTime();
    boolean told = word.has("acl:relcl") ? single || word.isDefinite() : single && word.has("acl");
    return told
        && word.has("cop")
        && word.children().stream()
            .filter(t -> t.is("nsubj") || t.is("expl"))
            .anyMatch(t -> t.isOneOf(FunctionWord.SAME));
  }

  /**
   * Who the word is said to be: "[the one] who left was Chad", "among [those] who left was Chad".
   */
  static ImmutableList<Word> named(Word word) {
    Optional<Word> name =
        word.findHead()
            .filter(
                head -> head.isName() && head.has("cop") && !head.has("case") && !isDenied(head));
    boolean told =
        word.is("nsubj")
            ? !word.isName() && (word.has("acl") || !word.isOneOf(FunctionWord.SAME))
            : word.hasPrepositionOf(FunctionWord.INCLUDING) && !word.isName();
    return name.filter(each -> told).map(Word::withConjuncts).orElse(ImmutableList.of());
  }

  private static boolean isDenied(Word name) {
    return name.children("advmod").anyMatch(t -> t.isOneOf(FunctionWord.INSTEAD));
  }
}
