package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/** The maker of clauses that nouns and adjectives carry. */
final class NounClauses {
  private final ClauseFinder clauses;
  private final FillerFinder fillers;
  private final SubjectFinder subjects;
  private final BearerFinder bearers;

  NounClauses(
      ClauseFinder clauses, FillerFinder fillers, SubjectFinder subjects, BearerFinder bearers) {
    this.clauses = clauses;
    this.fillers = fillers;
    this.subjects = subjects;
    this.bearers = bearers;
  }

  Clause ofNoun(Word noun) {
    ClauseArguments made = new ClauseArguments();
    ImmutableList<Word> selves = bearers.of(noun);
    made.addAll(Clause.SELF, selves);
    made.add(Clause.WORDS, noun);
    for (Word child : noun.children()) {
      switch (child.relation()) {
        case "nsubj", "nsubj:outer" -> made.addAll(Clause.SUBJECT, fillers.of(child));
        case "nmod:poss" -> made.addAll(Clause.POSSESSOR, fillers.of(child));
        case "nmod:unmarked" ->
            made.addAll(
                child.index() < noun.index() ? Clause.MODIFIER : Clause.APPOSITION,
                child.withConjuncts());
        case "compound", "amod", "nmod:desc" -> made.addAll(Clause.MODIFIER, child.withConjuncts());
        case "nmod", "obl", "obl:agent" -> {
          if (!selves.contains(child)) {
            addPreposition(made, child);
          }
        }
        case "acl" -> content(made, child);
        case "appos" -> {
          if (NounPhrase.members(noun).isEmpty()) {
            made.add(Clause.APPOSITION, child);
          }
        }
        default -> {}
      }
    }
    authors(noun, made);
    origins(noun, made);
    undergoers(noun, made);
    blamed(noun, made);
    outerPossessor(noun, made);
    outerPlaces(noun, made);
    outerParticipants(noun, made);
    titleArguments(noun, made);
    behindName(noun, made);
    return new Clause(noun, noun.lemma(), "noun", made.build(), false);
  }

  /** "The demand that [Chad] leave", "that Weber be freed [by Chad]": whose doing it is about. */
  private void content(ClauseArguments made, Word clause) {
    if (clause.children("mark").noneMatch(mark -> mark.isOneOf(FunctionWord.CONTENT))) {
      return;
    }
    made.add(Clause.CONTENT_VERB, clause);
    Stream<Word> doers =
        clause.has("aux:pass") ? VerbClauses.agents(clause) : clause.children("nsubj");
    doers.forEach(doer -> made.addAll(Clause.CONTENT_SUBJECT, fillers.of(doer)));
  }

  /** "Lead author Weber of [Oslo University]": what hangs on the description is the name's. */
  private void behindName(Word name, ClauseArguments made) {
    Optional<Word> described =
        name.findHead()
            .filter(noun -> name.isInPersonName() && noun.isCommonNoun() && !noun.isPlural())
            .filter(noun -> name.is("appos") || name.is("flat"))
            .filter(noun -> name.findPrevious().filter(noun::equals).isPresent());
    described.ifPresent(
        noun -> {
          noun.children("nmod")
              .filter(phrase -> name.isBefore(phrase) && made.lacks(phrase.preposition()))
              .toList()
              .forEach(phrase -> addPreposition(made, phrase));
          made.add(Clause.MODIFIER, noun);
        });
  }

  /** "A complaint filed by [Weber]": it is by him. */
  private void authors(Word noun, ClauseArguments made) {
    if (made.lacks(Clause.POSSESSOR) && made.lacks(Clause.BY)) {
      noun.children().stream()
          .filter(Authorship::tellsAuthor)
          .flatMap(verb -> verb.children("obl"))
          .filter(agent -> agent.hasPreposition(Clause.BY))
          .forEach(agent -> made.addAll(Clause.BY, fillers.of(agent)));
    }
  }

  /** "Goods imported from [Chad]": they are from there. */
  private void origins(Word noun, ClauseArguments made) {
    if (made.lacks(Clause.FROM) && Authorship.isThing(noun)) {
      noun.children().stream()
          .filter(verb -> verb.is("acl") && verb.isOneOf(FunctionWord.COMING))
          .flatMap(verb -> verb.children("obl"))
          .filter(origin -> origin.hasPreposition(Clause.FROM))
          .forEach(origin -> made.addAll(Clause.FROM, fillers.of(origin)));
    }
  }

  /** "Sanctions imposed on [Chad]": it is what they are on. */
  private void undergoers(Word noun, ClauseArguments made) {
    noun.children().stream()
        .filter(Authorship::tellsAuthor)
        .flatMap(verb -> verb.children("obl"))
        .filter(phrase -> phrase.hasPrepositionOf(FunctionWord.AIMED))
        .filter(phrase -> made.lacks(phrase.preposition()))
        .toList()
        .forEach(phrase -> addPreposition(made, phrase));
  }

  /** "Jailed [Weber] for the murder of Novak": whom something is done to for an act has done it. */
  private void blamed(Word act, ClauseArguments made) {
    boolean owned =
        made.fillers(Clause.MODIFIER).stream().anyMatch(t -> t.isName() || t.canBeCalledOn());
    if (Authorship.isBlamed(act)
        && !owned
        && made.lacks(Clause.POSSESSOR)
        && made.lacks(Clause.BY)) {
      clauses.of(act.expectHead()).fillers(Clause.OBJECT).stream()
          .filter(one -> one.isPerson() || (one.canBeCalledOn() && act.isDefinite()))
          .forEach(one -> made.add(Clause.POSSESSOR, one));
    }
  }

  /** "Weber, whose support" and "the support that Weber gave" reach their nouns here. */
  private void outerPossessor(Word noun, ClauseArguments made) {
    if (noun.is("conj") && made.lacks(Clause.POSSESSOR)) {
      noun.findHead()
          .filter(h -> h.isNoun() && noun.index() - h.index() <= 3)
          .ifPresent(h -> made.addAll(Clause.POSSESSOR, clauses.of(h).fillers(Clause.POSSESSOR)));
    }
  }

  /** "Lima and Cusco, [Peru]", "Lima and Cusco in [Peru]": what is behind the last is for all. */
  private void outerPlaces(Word noun, ClauseArguments made) {
    boolean alone = made.lacks(Clause.APPOSITION) && made.lacks(Clause.IN);
    if (!noun.isName() || !noun.isPlace() || !alone) {
      return;
    }
    ImmutableList<Word> joined = noun.firstConjunct().withConjuncts();
    Word last = joined.get(joined.size() - 1);
    if (joined.size() > 1 && last.isPlace() && joined.get(0).isPlace()) {
      last.children().stream()
          .filter(outer -> last.isBefore(outer) && isSetTo(outer))
          .forEach(outer -> made.add(Clause.APPOSITION, outer));
      Stream.of(last, joined.get(0))
          .flatMap(inner -> inner.attributes(Clause.IN).stream())
          .filter(last::isBefore)
          .forEach(outer -> made.add(Clause.IN, outer));
    }
  }

  private static boolean isSetTo(Word word) {
    return word.is("appos") || word.relation().equals("nmod:unmarked");
  }

  /** "Clashes took place between Serbs and Croats": those who take part hang on the verb. */
  private void outerParticipants(Word noun, ClauseArguments made) {
    Optional<Word> verb = noun.findHead().filter(Word::isVerb);
    boolean event = noun.is("nsubj") && noun.isEvent();
    if (!event
        || verb.isEmpty()
        || !verb.get().children("obj").allMatch(NounPhrase::isPartOfVerb)) {
      return;
    }
    verb.get()
        .children("obl")
        .filter(t -> t.hasPrepositionOf(FunctionWord.TAKING_PART) && made.lacks(t.preposition()))
        .forEach(t -> made.addAll(t.preposition(), fillers.of(t)));
  }

  /** In "[U.S.] President Lopez" what hangs on the name before its title belongs to the title. */
  private void titleArguments(Word noun, ClauseArguments made) {
    Optional<Word> name = noun.findHead().filter(Word::isNoun);
    if (name.isEmpty() || !isTitle(noun) || noun.index() > name.get().index()) {
      return;
    }
    for (Word child : name.get().children()) {
      if (child.index() < noun.index()) {
        switch (child.relation()) {
          case "nmod:poss" -> made.addAll(Clause.POSSESSOR, fillers.of(child));
          case "compound", "amod", "nmod:desc", "nmod:unmarked" ->
              made.addAll(Clause.MODIFIER, child.withConjuncts());
          default -> {}
        }
      }
    }
  }

  private static boolean isTitle(Word noun) {
    return noun.is("compound") || noun.is("nmod:desc") || noun.is("flat");
  }

  Clause ofAdjective(Word adjective) {
    ClauseArguments made = new ClauseArguments();
    for (Word child : adjective.children()) {
      switch (child.relation()) {
        case "nsubj", "nsubj:outer", "nsubj:pass" -> made.addAll(Clause.SUBJECT, fillers.of(child));
        case "nmod", "obl", "obl:agent" -> addPreposition(made, child);
        case "compound" -> made.add(Clause.OBJECT, child);
        default -> {}
      }
    }
    if (adjective.isModifier()) {
      Word modified = adjective.expectHead();
      made.addAll(Clause.SUBJECT, bearers.of(modified));
      made.addAll(Clause.SELF, bearers.of(modified));
      made.add(Clause.WORDS, modified);
      adjective.findHyphenated().ifPresent(t -> made.add(Clause.MODIFIER, t));
    } else if (made.lacks(Clause.SUBJECT)) {
      made.addAll(Clause.SUBJECT, subjects.outer(adjective, false));
    }
    return new Clause(adjective, ClauseFinder.lemma(adjective), "adjective", made.build(), false);
  }

  private void addPreposition(ClauseArguments made, Word child) {
    String preposition = child.preposition();
    if (!preposition.isEmpty()) {
      made.addAll(preposition, fillers.of(child));
    }
    fillers.lift(made, child);
  }
}
