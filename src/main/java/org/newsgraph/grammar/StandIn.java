package org.newsgraph.grammar;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Optional;

/** Verbs that stand for another clause's: "Chad backs Lopez, and so [does] Niger". */
final class StandIn {
  private static final ImmutableSet<String> CLAUSES =
      ImmutableSet.of("xcomp", "ccomp", "cop", "aux:pass");

  private StandIn() {}

  /** The verb that the verb stands for, empty where it stands for itself. */
  static Optional<Word> findMeant(Word verb) {
    boolean bare =
        verb.isOneOf(FunctionWord.STANDING_IN)
            && verb.has("nsubj")
            && CLAUSES.stream().noneMatch(verb::has)
            && verb.children("obj").allMatch(t -> t.isOneOf(FunctionWord.SAME));
    return bare ? findAbove(verb).or(() -> findBelow(verb)) : Optional.empty();
  }

  /** "[Backs] Lopez, and so does Niger", "[backs] Lopez, as does Niger". */
  private static Optional<Word> findAbove(Word verb) {
    return verb.is("conj") || verb.is("advcl") || verb.is("parataxis")
        ? verb.findHead().filter(StandIn::canBeMeant)
        : Optional.empty();
  }

  /** "Although Chad [backs] Lopez, Niger does not". */
  private static Optional<Word> findBelow(Word verb) {
    return verb.children("advcl")
        .filter(clause -> clause.isBefore(verb) && clause.has("nsubj") && canBeMeant(clause))
        .findFirst();
  }

  private static boolean canBeMeant(Word verb) {
    return verb.isFullVerb() && !verb.isOpenComplement() && !verb.isOneOf(FunctionWord.STANDING_IN);
  }

  /**
   * The clause that is meant, with the surface subject and what else there is of the one that
   * stands in.
   */
  static Clause clause(Clause own, Clause meant) {
    String subject = meant.passive() ? Clause.OBJECT : Clause.SUBJECT;
    ListMultimap<String, Word> arguments = LinkedListMultimap.create(meant.arguments());
    own.arguments().keySet().forEach(arguments::removeAll);
    arguments.putAll(own.arguments());
    arguments.replaceValues(Clause.SUBJECT, meant.fillers(Clause.SUBJECT));
    arguments.replaceValues(Clause.OBJECT, meant.fillers(Clause.OBJECT));
    arguments.replaceValues(subject, own.fillers(Clause.SUBJECT));
    return new Clause(
        own.predicate(),
        meant.lemma(),
        meant.partOfSpeech(),
        ImmutableListMultimap.copyOf(arguments),
        meant.passive());
  }
}
