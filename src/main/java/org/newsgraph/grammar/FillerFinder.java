package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The finder of all that fill one function of a clause, from the word that hangs there. */
final class FillerFinder {
  private final BearerFinder bearers;

  FillerFinder(BearerFinder bearers) {
    this.bearers = bearers;
  }

  /**
   * The word, those conjoined with it and those that it is said to include; a relative pronoun
   * gives way to what it stands for, and nobody to those that are excepted.
   */
  ImmutableList<Word> of(Word word) {
    if (word.isRelativePronoun()) {
      Optional<Word> clause =
          word.ancestors().filter(above -> above.relation().equals("acl:relcl")).findFirst();
      if (clause.isPresent()) {
        return antecedent(clause.get().expectHead());
      }
    }
    ImmutableList<Word> exceptions = Exceptions.of(word);
    ImmutableList<Word> joined = exceptions.isEmpty() ? word.withConjuncts() : exceptions;
    return ImmutableList.<Word>builder()
        .addAll(joined)
        .addAll(joined.stream().flatMap(t -> included(t).stream()).toList())
        .build();
  }

  /**
   * "Leaders, including [Lopez] and [Weber]", "rivals such as [Chad]", "two states, [Chad] and
   * [Niger]": what is said of all is said of those too.
   */
  private List<Word> included(Word word) {
    Stream<Word> some =
        word.children("nmod")
            .filter(t -> t.hasPrepositionOf(FunctionWord.LISTING))
            .flatMap(t -> t.withConjuncts().stream())
            .flatMap(t -> bearers.of(t).stream());
    return Stream.concat(some, NounPhrase.members(word).stream()).toList();
  }

  ImmutableList<Word> antecedent(Word noun) {
    if (Cleft.isFocus(noun)) {
      return noun.withConjuncts();
    }
    return noun.isVerb() ? ImmutableList.of(noun) : bearers.of(noun);
  }

  /**
   * What hangs on a name as if it were the name's: "extradited Lopez [to Spain]", "the arrest of
   * the activist Lopez [by Spain]".
   */
  void lift(ClauseArguments made, Word noun) {
    Stream.concat(Stream.of(noun), noun.children("appos"))
        .filter(Word::isName)
        .flatMap(name -> name.children("nmod"))
        .filter(t -> t.hasPrepositionOf(FunctionWord.LIFTED) && made.lacks(t.preposition()))
        .forEach(t -> made.addAll(t.preposition(), of(t)));
  }
}
