package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The finder of those whom nouns stand for, by title, apposition, "is" or "as". */
final class BearerFinder {
  private static final ImmutableSet<String> TITLE_RELATIONS =
      ImmutableSet.of("compound", "nmod:desc", "flat", "appos", "amod");

  private final ClauseFinder clauses;

  BearerFinder(ClauseFinder clauses) {
    this.clauses = clauses;
  }

  /**
   * Whom a noun stands for: the name that it is a title of or an apposition to, the names that
   * stand in apposition to it, the subject of which it is predicated, or itself.
   */
  ImmutableList<Word> of(Word noun) {
    Optional<Word> head = noun.findHead();
    if (head.isPresent()
        && TITLE_RELATIONS.contains(noun.relation())
        && head.get().isNoun()
        && !isNameBehind(noun, head.get())) {
      if (noun.is("appos") || isTitleOf(noun, head.get())) {
        return noun.isPlural() ? clauses.fillers().of(head.get()) : ImmutableList.of(head.get());
      }
    }
    Optional<Word> apposition =
        noun.children().stream()
            .filter(t -> t.is("appos") || t.is("flat"))
            .filter(Word::isName)
            .findFirst();
    if (apposition.isPresent() && (!noun.isInName() || isOffice(noun))) {
      return noun.isPlural()
          ? apposition.get().withConjuncts()
          : ImmutableList.of(apposition.get());
    }
    Optional<Word> subject = noun.children("nsubj").findFirst();
    if (subject.isPresent() && noun.has("cop")) {
      return clauses.fillers().of(subject.get());
    }
    if (noun.is("conj")
        && head.isPresent()
        && isPredicate(head.get())
        && !(noun.isInName() && head.get().isName())) {
      return of(head.get());
    }
    if (head.isPresent() && isOneOf(noun, head.get())) {
      return of(head.get());
    }
    if (noun.isCapacity() && head.isPresent() && head.get().isVerb()) {
      return capacityHolder(head.get());
    }
    if (noun.is("xcomp") && !noun.has("cop") && head.isPresent() && head.get().isVerb()) {
      ImmutableList<Word> controller = clauses.subjects().controller(head.get());
      if (!controller.isEmpty()) {
        return controller;
      }
    }
    return ImmutableList.of(noun);
  }

  /** "The president, [Lopez]", "Lima, [Peru]": the name tells of its own bearer. */
  private boolean isNameBehind(Word name, Word head) {
    boolean behind = name.is("appos") && name.isName();
    return behind && (!head.isName() || name.entityType().equals("place"));
  }

  /** "One of the [leaders] of the party": the noun tells of that one. */
  private boolean isOneOf(Word noun, Word one) {
    return one.lemma().equals("one")
        && noun.is("nmod")
        && noun.isPlural()
        && noun.hasPreposition("of");
  }

  /** "The Speaker, Lopez": no person's name has an article or a plural. */
  private boolean isOffice(Word noun) {
    return noun.isPerson() && (noun.has("det") || noun.isPlural() || !noun.isInPersonName());
  }

  /**
   * "[President] Lopez", "Peru's [capital] Lima", and not the "government" of "the government-led
   * Supreme Court" nor the "King" of "Anna King".
   */
  private boolean isTitleOf(Word noun, Word name) {
    boolean loose = noun.is("compound") || noun.is("amod");
    boolean within = noun.is("flat") && name.isBefore(noun);
    return name.isProperNoun()
        && noun.findNext().filter(Word::isHyphen).isEmpty()
        && !within
        && (!loose
            || name.isPerson()
            || name.isInPersonName()
            || (noun.entityType().equals(name.entityType()) && noun.has("nmod:poss")));
  }

  /**
   * "Recognized [Lopez] as president", "[Lopez] served as president", "[Lopez] took office as
   * president".
   */
  private ImmutableList<Word> capacityHolder(Word verb) {
    Clause clause = clauses.of(verb);
    ImmutableList<Word> object = clause.fillers(Clause.OBJECT);
    return object.isEmpty() || object.stream().allMatch(this::isPartOfVerb)
        ? clause.fillers(Clause.SUBJECT)
        : object;
  }

  /** "Took [office]": a bare noun for a thing, which makes one word with its verb. */
  private boolean isPartOfVerb(Word object) {
    return object.isCommonNoun()
        && !object.isPlural()
        && !object.canBeCalledOn()
        && !object.has("det")
        && !object.has("nmod:poss");
  }

  private boolean isPredicate(Word noun) {
    return noun.has("cop") || noun.is("appos") || noun.is("xcomp");
  }
}
