package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The finder of subjects that a clause takes from outside: shared, controlled or modified ones. */
final class SubjectFinder {
  private final ClauseFinder clauses;
  private final FillerFinder fillers;
  private final BearerFinder bearers;

  SubjectFinder(ClauseFinder clauses, FillerFinder fillers, BearerFinder bearers) {
    this.clauses = clauses;
    this.fillers = fillers;
    this.bearers = bearers;
  }

  /** The surface subject that a verb without one of its own takes from outside of its clause. */
  ImmutableList<Word> outer(Word verb, boolean passive) {
    Optional<Word> head = verb.findHead();
    if (head.isEmpty()) {
      return ImmutableList.of();
    }
    Word outer = head.get();
    if (verb.isModifier()) {
      return bearers.of(outer);
    }
    if (verb.is("acl:relcl")) {
      boolean taken = passive || verb.has("nsubj") || verb.has("expl");
      return taken && !passive ? ImmutableList.of() : fillers.antecedent(outer);
    }
    if (verb.isHeadlinePlan()) {
      return fillers.of(outer);
    }
    if (verb.is("acl")) {
      ImmutableList<Word> asked = asked(verb, outer);
      if (!asked.isEmpty()) {
        return asked;
      }
      boolean owned = verb.isInfinitive() || (verb.xpos().equals("VBG") && verb.has("mark"));
      return owned && !isAgentOf(outer) ? owners(outer) : doers(outer);
    }
    if (!outer.isVerb()) {
      return verb.is("conj") || verb.is("xcomp") || verb.is("advcl") || verb.is("parataxis")
          ? clauses.find(outer).map(clause -> ofAdjective(verb, clause)).orElse(ImmutableList.of())
          : ImmutableList.of();
    }
    if (verb.is("conj")) {
      return surface(clauses.of(outer));
    }
    if (verb.is("xcomp") || isAsked(verb) || (verb.is("advcl") && controlledByObject(verb))) {
      return controller(outer);
    }
    if (!verb.is("advcl")) {
      return ImmutableList.of();
    }
    if (verb.isInfinitive()) {
      ImmutableList<Word> called = findCalled(outer);
      return called.isEmpty() ? user(clauses.of(outer)) : called;
    }
    return cause(verb, clauses.of(outer));
  }

  /** "A law used by [Kenya] to ban Chad": who does something with a thing does it for an end. */
  private ImmutableList<Word> user(Clause outer) {
    boolean thing = outer.fillers(Clause.OBJECT).stream().allMatch(Authorship::isThing);
    ImmutableList<Word> doers = outer.fillers(Clause.SUBJECT);
    return outer.passive() && thing && !doers.isEmpty() ? doers : surface(outer);
  }

  /** "Kyiv was hit by [drones], killing five": what a thing does also brings about what follows. */
  private ImmutableList<Word> cause(Word verb, Clause outer) {
    ImmutableList<Word> doers = outer.fillers(Clause.SUBJECT);
    boolean thing = !doers.isEmpty() && doers.stream().allMatch(Authorship::isThing);
    boolean follows = verb.xpos().equals("VBG") && outer.predicate().isBefore(verb);
    return outer.passive() && thing && follows ? doers : surface(outer);
  }

  /** "Spain was right to leave", "it was right of [Spain] to leave". */
  private ImmutableList<Word> ofAdjective(Word verb, Clause adjective) {
    ImmutableList<Word> named = Cleft.named(adjective.predicate());
    if (!named.isEmpty()) {
      return named;
    }
    ImmutableList<Word> of = adjective.fillers(Clause.OF);
    boolean impersonal = adjective.fillers(Clause.SUBJECT).stream().allMatch(Word::isPronoun);
    return verb.isInfinitive() && impersonal && !of.isEmpty() ? of : surface(adjective);
  }

  /**
   * Who does what is told of the noun: whom it stands for, or who stands behind a thing: "[Weber]
   * signed a letter accusing Chad", "a law of [Kenya]'s banning Chad".
   */
  ImmutableList<Word> doers(Word noun) {
    if (!Authorship.isThing(noun)) {
      return bearers.of(noun);
    }
    Clause clause = clauses.of(noun);
    return Stream.of(Clause.POSSESSOR, Clause.BY, Clause.FROM)
        .map(clause::fillers)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .or(() -> Optional.of(authors(noun)))
        .filter(found -> !found.isEmpty())
        .orElseGet(() -> bearers.of(noun));
  }

  private ImmutableList<Word> authors(Word noun) {
    return Authorship.isAuthored(noun)
        ? surface(clauses.of(noun.expectHead()))
        : ImmutableList.of();
  }

  /** "Called on [Spain] to recognize Lopez": whoever is called on, counted on or leaned on. */
  private ImmutableList<Word> findCalled(Word verb) {
    if (!verb.isOneOf(FunctionWord.CALLING)) {
      return ImmutableList.of();
    }
    Clause clause = clauses.of(verb);
    ImmutableList<Word> on = clause.fillers("on");
    boolean agents = on.stream().allMatch(SubjectFinder::canBeAsked);
    return agents && clause.fillers(Clause.OBJECT).isEmpty() ? on : ImmutableList.of();
  }

  /** Whether one may call on the word's bearer to do something: a city's name is a country's. */
  private static boolean canBeAsked(Word word) {
    return word.isAgent() || (word.isPlace() && word.isName());
  }

  /** "The first [general] to back Lopez": the noun itself does it, and nobody who owns it. */
  private boolean isAgentOf(Word noun) {
    return noun.isRanked() || noun.isAgent();
  }

  /** "Barred [Spain] from leaving", "thanked [Spain] for leaving". */
  private boolean controlledByObject(Word verb) {
    Optional<Word> mark = verb.findChild("mark");
    return mark.filter(m -> m.isOneOf(FunctionWord.OBJECT_CONTROL)).isPresent()
        || (mark.filter(m -> m.isOneOf(FunctionWord.REASONS)).isPresent()
            && verb.findHead().filter(SubjectFinder::isDoneTo).isPresent());
  }

  /** "Held [Lopez] on charges of bribing Weber", "men [whom] they charged with bribing him". */
  private static boolean isDoneTo(Word verb) {
    return verb.findChild("obj")
        .filter(done -> done.canBeCalledOn() || done.isRelativePronoun())
        .isPresent();
  }

  ImmutableList<Word> controller(Word verb) {
    Clause outer = clauses.of(verb);
    if (!outer.passive() && !outer.fillers(Clause.OBJECT).isEmpty()) {
      return outer.fillers(Clause.OBJECT);
    }
    if (!outer.fillers(Clause.INDIRECT_OBJECT).isEmpty()) {
      return outer.fillers(Clause.INDIRECT_OBJECT);
    }
    ImmutableList<Word> called = findCalled(verb);
    return called.isEmpty() ? surface(outer) : called;
  }

  ImmutableList<Word> surface(Clause clause) {
    if (!clause.partOfSpeech().equals("verb")) {
      ImmutableList<Word> subject = clause.fillers(Clause.SUBJECT);
      return subject.isEmpty() ? clause.fillers(Clause.POSSESSOR) : subject;
    }
    return clause.fillers(clause.passive() ? Clause.OBJECT : Clause.SUBJECT);
  }

  /** Whom the noun asks to do something: "a request to [Spain] to leave". */
  private ImmutableList<Word> asked(Word verb, Word noun) {
    if (!verb.isInfinitive() || !noun.isOneOf(FunctionWord.ASKING_NOUNS)) {
      return ImmutableList.of();
    }
    Clause clause = clauses.of(noun);
    return Stream.of("to", "on", "for")
        .flatMap(function -> clause.fillers(function).stream())
        .filter(SubjectFinder::canBeAsked)
        .collect(ImmutableList.toImmutableList());
  }

  /** Who owns what the noun names, or does what it is the object of. */
  private ImmutableList<Word> owners(Word noun) {
    Clause clause = clauses.of(noun);
    for (String function : List.of(Clause.POSSESSOR, "by")) {
      if (!clause.fillers(function).isEmpty()) {
        return clause.fillers(function);
      }
    }
    Optional<Word> governor = noun.findHead().filter(Word::isVerb);
    if (governor.isPresent() && (noun.is("obj") || noun.is("obl") || noun.is("xcomp"))) {
      return noun.hasPrepositionOf(FunctionWord.CHARGING) && isDoneTo(governor.get())
          ? controller(governor.get())
          : surface(clauses.of(governor.get()));
    }
    if (noun.has("cop")) {
      return clause.fillers(Clause.SUBJECT);
    }
    return clause.fillers(Clause.MODIFIER);
  }

  /**
   * Whether the infinitive tells what somebody is asked, told or helped to do: "urged Weber, the
   * mayor, [to leave]".
   */
  static boolean isAsked(Word infinitive) {
    return infinitive.isInfinitive()
        && infinitive.is("advcl")
        && infinitive
            .findHead()
            .filter(verb -> verb.isOneOf(FunctionWord.ASKING) && verb.isBefore(infinitive))
            .flatMap(SubjectFinder::findAsked)
            .filter(asked -> asked.canBeCalledOn() && asked.isBefore(infinitive))
            .isPresent();
  }

  private static Optional<Word> findAsked(Word verb) {
    return Stream.of("obj", "iobj", "nsubj:pass")
        .flatMap(label -> verb.findChild(label).stream())
        .findFirst();
  }
}
