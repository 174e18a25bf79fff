package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Those of whom alone something is so: "nobody but [Chad]", "no state except [Chad]". */
public final class Exceptions {
  private Exceptions() {}

  /** Who is the exception to the nobody that the word stands for, none where it stands for some. */
  public static ImmutableList<Word> of(Word word) {
    if (!word.isNobody() && !word.isOneOf(FunctionWord.NOBODY)) {
      return ImmutableList.of();
    }
    return Stream.concat(within(word), beside(word))
        .flatMap(noun -> named(noun).stream())
        .filter(noun -> noun.isNoun() && !noun.isOneOf(FunctionWord.NOBODY))
        .collect(ImmutableList.toImmutableList());
  }

  /** "Nobody [but Chad]", "none other [than Chad]". */
  private static Stream<Word> within(Word nobody) {
    return Stream.concat(Stream.of(nobody), nobody.attributes("of").stream())
        .flatMap(t -> t.children().stream())
        .flatMap(t -> t.isModifier() && isExcepting(t) ? t.children("obl") : Stream.of(t))
        .filter(t -> t.is("obl") || (isBeside(t) && isExcepted(t)));
  }

  private static boolean isBeside(Word noun) {
    return noun.is("nmod") || noun.is("conj") || noun.is("appos");
  }

  /** "[Apart from Chad], nobody left", "nobody left [except Chad]". */
  private static Stream<Word> beside(Word nobody) {
    return nobody.findHead().stream()
        .filter(Word::isVerb)
        .flatMap(verb -> verb.children().stream())
        .flatMap(t -> t.is("advmod") && isExcepting(t) ? t.children("obl") : Stream.of(t))
        .filter(t -> t.is("obl") && isExcepted(t));
  }

  /** The noun, or whom it is about where it is only a word for it: "with the exception of Chad". */
  private static ImmutableList<Word> named(Word noun) {
    return isExcepting(noun) ? noun.attributes("of") : noun.withConjuncts();
  }

  private static boolean isExcepted(Word noun) {
    return isExcepting(noun)
        || noun.children().stream()
            .filter(t -> t.isBefore(noun))
            .anyMatch(
                t ->
                    isExcepting(t) || t.findPrevious().filter(Exceptions::isExcepting).isPresent());
  }

  private static boolean isExcepting(Word word) {
    return word.isOneOf(FunctionWord.EXCEPTING);
  }
}
