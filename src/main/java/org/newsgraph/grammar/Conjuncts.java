package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Words that are joined, without those that are expressly left out. */
final class Conjuncts {
  private Conjuncts() {}

  /**
   * The word and all conjoined with it, in order: "not France but [Spain], and not Peru", "[all]
   * but Chad".
   */
  static ImmutableList<Word> with(Word word) {
    List<Word> all = new ArrayList<>();
    all.add(word);
    for (int i = 0; i < all.size(); i++) {
      boolean everybody = isEverybody(all.get(i));
      all.get(i)
          .children("conj")
          .filter(w -> !w.isVerb() && !isLeftOut(w) && !(everybody && isExcepted(w)))
          .forEach(all::add);
    }
    return ImmutableList.copyOf(
        all.size() > 1 && isContrasted(word) ? all.subList(1, all.size()) : all);
  }

  /** "Not", but neither "not only" nor "not just". */
  static boolean isPlainNot(Word word) {
    return word.lemma().equals("not")
        && word.findNext().filter(next -> next.isOneOf(FunctionWord.ONLY)).isEmpty();
  }

  /** "Not [France] but Spain". */
  private static boolean isContrasted(Word word) {
    return word.children("advmod").anyMatch(t -> t.isBefore(word) && isPlainNot(t))
        && word.children("conj")
            .flatMap(t -> t.children("cc"))
            .anyMatch(t -> t.isOneOf(FunctionWord.CONTRASTING));
  }

  /** "[Everyone] but Chad", "all [members] but Chad". */
  private static boolean isEverybody(Word word) {
    return word.isOneOf(FunctionWord.EVERYBODY)
        || word.children("det").anyMatch(t -> t.isOneOf(FunctionWord.EVERYBODY));
  }

  private static boolean isExcepted(Word word) {
    return word.children("cc").anyMatch(t -> t.isOneOf(FunctionWord.EXCEPTING));
  }

  /** "Spain, but not [France]", "Spain rather than [France]". */
  private static boolean isLeftOut(Word word) {
    return word.children().stream()
        .filter(child -> child.isBefore(word))
        .anyMatch(
            child ->
                child.is("advmod")
                    ? isPlainNot(child)
                    : child.is("cc") && child.isOneOf(FunctionWord.INSTEAD));
  }
}
