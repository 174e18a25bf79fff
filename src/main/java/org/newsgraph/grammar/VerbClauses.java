package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The maker of clauses that verbs carry: subject and object, the same for active and passive, and
 * what hangs on the verb by a preposition or as a clause.
 */
final class VerbClauses {
  private final ClauseFinder clauses;
  private final FillerFinder fillers;
  private final SubjectFinder subjects;

  VerbClauses(ClauseFinder clauses, FillerFinder fillers, SubjectFinder subjects) {
    this.clauses = clauses;
    this.fillers = fillers;
    this.subjects = subjects;
  }

  Clause of(Word verb) {
    ClauseArguments made = new ClauseArguments();
    boolean passive = verb.isPassive();
    verb.children().forEach(child -> verbArgument(made, verb, child, passive));
    if (passive ? made.lacks(Clause.OBJECT) : made.lacks(Clause.SUBJECT)) {
      made.addAll(passive ? Clause.OBJECT : Clause.SUBJECT, subjects.outer(verb, passive));
    }
    if (!passive && made.lacks(Clause.OBJECT)) {
      made.addAll(Clause.OBJECT, findRelativeObject(verb));
    }
    if (!passive && made.lacks(Clause.OBJECT)) {
      made.addAll(Clause.OBJECT, findSharedObject(verb));
    }
    if (passive && made.lacks(Clause.INFINITIVE_SUBJECT) && hasInfinitive(verb)) {
      made.addAll(Clause.INFINITIVE_SUBJECT, made.fillers(Clause.OBJECT));
    }
    if (passive) {
      JoinedVerbs.phrases(verb).forEach(phrase -> addShared(made, phrase));
    }
    made.addAll(passive ? Clause.OBJECT : Clause.SUBJECT, findAlike(verb));
    cleftPhrase(made, verb, passive);
    if (passive && made.lacks(Clause.SUBJECT)) {
      made.addAll(Clause.SUBJECT, findDoer(verb));
    }
    if (made.lacks(Clause.OBJECT)) {
      made.addAll(Clause.OBJECT, made.fillers(Clause.INDIRECT_OBJECT));
    }
    Word first = verb.firstConjunct();
    if (first.is("advcl") || first.is("xcomp")) {
      first.findHead().filter(Word::isVerb).ifPresent(t -> made.add(Clause.GOVERNOR, t));
    }
    if (verb.isModifier()) {
      verb.findHyphenated().ifPresent(t -> made.add(Clause.SUBJECT, t));
    }
    Clause own = new Clause(verb, ClauseFinder.lemma(verb), "verb", made.build(), passive);
    return StandIn.findMeant(verb).map(meant -> StandIn.clause(own, clauses.of(meant))).orElse(own);
  }

  private void verbArgument(ClauseArguments made, Word verb, Word child, boolean passive) {
    switch (child.relation()) {
      case "nsubj", "csubj", "nsubj:outer" ->
          made.addAll(passive ? Clause.OBJECT : Clause.SUBJECT, subject(verb, child));
      case "nsubj:pass", "csubj:pass" -> made.addAll(Clause.OBJECT, fillers.of(child));
      case "obl:agent" -> {
        String preposition = child.preposition();
        boolean agent = passive && (preposition.isEmpty() || preposition.equals("by"));
        made.addAll(agent ? Clause.SUBJECT : preposition, fillers.of(child));
      }
      case "obj" -> object(made, child, passive);
      case "iobj" -> made.addAll(Clause.INDIRECT_OBJECT, fillers.of(child));
      case "obl", "nmod" -> {
        String preposition = child.preposition();
        if (passive && preposition.equals("by")) {
          made.addAll(Clause.SUBJECT, fillers.of(child));
        } else if (!preposition.isEmpty()) {
          made.addAll(preposition, fillers.of(child));
        }
        if (isToldTo(child)) {
          made.addAll(Clause.CLAUSE_SUBJECT, fillers.of(child));
          made.addAll(Clause.INFINITIVE_SUBJECT, fillers.of(child));
        }
      }
      case "xcomp", "ccomp", "advcl" -> governed(made, verb, child);
      default -> {}
    }
  }

  /** "Was ordered [to leave]". */
  private static boolean hasInfinitive(Word verb) {
    return verb.children().stream()
        .anyMatch(child -> child.isInfinitive() && (child.is("xcomp") || child.is("advcl")));
  }

  /** "A law [that] bans Weber": whose law it is does that. */
  private ImmutableList<Word> subject(Word verb, Word child) {
    return child.isRelativePronoun() && verb.is("acl:relcl") && !Cleft.isFocus(verb.expectHead())
        ? subjects.doers(verb.expectHead())
        : fillers.of(child);
  }

  /** "Called for [Lopez] to resign", where he hangs on the first verb. */
  private static boolean isToldTo(Word word) {
    boolean told =
        word.hasPreposition("for")
            || word.findPrevious().filter(mark -> mark.lemma().equals("for")).isPresent();
    return told
        && last(word)
            .findNext()
            .filter(to -> to.lemma().equals("to") && to.is("mark"))
            .flatMap(Word::findHead)
            .filter(verb -> !verb.has("aux:pass"))
            .isPresent();
  }

  /** The last word of the name or noun with what tells whose it is: "court [of Lima]". */
  private static Word last(Word word) {
    return word.children().stream()
        .filter(child -> word.isBefore(child) && (child.isFlat() || child.isAttribute()))
        .reduce((first, second) -> second)
        .map(VerbClauses::last)
        .orElse(word);
  }

  /** "Called for Lopez to [resign]", where "for" is taken for a mark of the infinitive. */
  private static boolean isTold(Word clause) {
    return clause.isInfinitive()
        && clause.has("nsubj")
        && clause.children("mark").anyMatch(mark -> mark.lemma().equals("for"));
  }

  /** An object; of two, the first is given something or is said to be what the second tells. */
  private void object(ClauseArguments made, Word object, boolean passive) {
    boolean second = !passive && !made.lacks(Clause.OBJECT);
    if (second) {
      made.addAll(Clause.INDIRECT_OBJECT, made.fillers(Clause.OBJECT));
      made.addAll(Clause.COMPLEMENT, fillers.of(object));
    }
    fillers.lift(made, object);
    if (passive) {
      made.addAll(Clause.COMPLEMENT, fillers.of(object));
    } else {
      made.addAll(Clause.OBJECT, fillers.of(object));
    }
  }

  private void governed(ClauseArguments made, Word verb, Word child) {
    addAverters(made, child);
    if (child.is("xcomp") && !child.upos().equals("VERB")) {
      made.addAll(Clause.COMPLEMENT, fillers.of(child));
      return;
    }
    boolean beside = child.is("advcl") && !SubjectFinder.isAsked(child) && !isTold(child);
    if (beside && findOpener(child).isPresent()) {
      findOpener(child)
          .filter(m -> !m.lemma().equals("to"))
          .ifPresent(m -> made.add(m.lemma(), child));
      return;
    }
    if (!beside) {
      child.children().stream()
          .filter(t -> t.is("nsubj"))
          .forEach(t -> clauseSubject(made, child, t));
      child.children("aux").forEach(t -> made.add(Clause.CLAUSE_AUXILIARY, t));
      objectsOf(child).forEach(t -> made.addAll(Clause.CLAUSE_OBJECT, fillers.of(t)));
      if (child.is("xcomp") || (child.isInfinitive() && !child.has("nsubj"))) {
        verb.findChild("obj")
            .or(() -> verb.findChild("nsubj:pass"))
            .or(() -> verb.findChild("iobj"))
            .ifPresent(t -> clauseSubject(made, child, t));
      }
    }
  }

  /** The word that opens an adverbial clause: "[after] they left", "[when] they left". */
  private static Optional<Word> findOpener(Word clause) {
    return clause
        .findChild("mark")
        .or(
            () ->
                clause
                    .children("advmod")
                    .filter(word -> word.isBefore(clause) && word.xpos().equals("WRB"))
                    .findFirst());
  }

  /**
   * Who could avert it: the subject of a condition, or of one that hangs on the governed clause.
   */
  private void addAverters(ClauseArguments made, Word governed) {
    Stream.concat(Stream.of(governed), governed.children("advcl"))
        .filter(clause -> clause.is("advcl"))
        .filter(
            clause ->
                clause.children("mark").anyMatch(mark -> mark.isOneOf(FunctionWord.CONDITIONAL)))
        .flatMap(clause -> clause.children("nsubj"))
        .forEach(averter -> made.addAll(Clause.CONDITION_SUBJECT, fillers.of(averter)));
  }

  private void clauseSubject(ClauseArguments made, Word governed, Word subject) {
    if (governed.has("aux:pass")) {
      agents(governed).forEach(agent -> made.addAll(Clause.CLAUSE_SUBJECT, fillers.of(agent)));
      return;
    }
    made.addAll(Clause.CLAUSE_SUBJECT, fillers.of(subject));
    if (governed.isInfinitive()) {
      made.addAll(Clause.INFINITIVE_SUBJECT, fillers.of(subject));
    }
  }

  /** "Said that they were killed [by rebels]", "said that they were killed in [an attack]". */
  static Stream<Word> agents(Word passive) {
    return passive
        .children("obl")
        .filter(
            agent ->
                agent.hasPreposition(Clause.BY)
                    || (agent.hasPreposition(Clause.IN) && agent.isEvent()));
  }

  /** To whom a governed clause would be done: "shell [Iran]", "cut ties [with Iran]". */
  private List<Word> objectsOf(Word verb) {
    List<Word> objects = new ArrayList<>();
    for (Word child : verb.children()) {
      if (child.is("obj")) {
        objects.add(child);
        child.children("nmod").filter(this::isAimedAt).forEach(objects::add);
      } else if (child.is("obl") && isAimedAt(child)) {
        objects.add(child);
      }
    }
    return objects;
  }

  private boolean isAimedAt(Word phrase) {
    return phrase.hasPrepositionOf(FunctionWord.AIMED);
  }

  /** The object of a relative clause whose relative pronoun is left out or is its object. */
  private ImmutableList<Word> findRelativeObject(Word verb) {
    if (!verb.is("acl:relcl") || !verb.has("nsubj")) {
      return ImmutableList.of();
    }
    boolean relativeSubject = verb.children("nsubj").anyMatch(Word::isRelativePronoun);
    boolean otherwise =
        verb.children().stream()
            .anyMatch(t -> (t.is("advmod") && t.xpos().startsWith("W")) || t.is("xcomp"));
    return relativeSubject || otherwise
        ? ImmutableList.of()
        : fillers.antecedent(verb.expectHead());
  }

  private void addShared(ClauseArguments made, Word phrase) {
    String function = phrase.hasPreposition(Clause.BY) ? Clause.SUBJECT : phrase.preposition();
    if (made.lacks(function)) {
      made.addAll(function, fillers.of(phrase));
    }
  }

  /** "Were killed in an attack by [rebels]": whoever does the one does the other. */
  private List<Word> findDoer(Word verb) {
    return verb.children("obl")
        .filter(t -> t.isEvent() && t.hasPreposition("in"))
        .flatMap(event -> clauses.of(event).fillers(Clause.BY).stream())
        .toList();
  }

  /** "It was [from Spain] that Lopez got arms". */
  private void cleftPhrase(ClauseArguments made, Word verb, boolean passive) {
    verb.findHead()
        .filter(focus -> verb.is("acl:relcl") && Cleft.isFocus(focus) && focus.has("case"))
        .filter(
            focus ->
                verb.children().stream().noneMatch(Word::isRelativePronoun) || verb.has("mark"))
        .ifPresent(
            focus ->
                made.addAll(
                    passive && focus.hasPreposition("by") ? Clause.SUBJECT : focus.preposition(),
                    focus.withConjuncts()));
  }

  /** "Like [Spain], France left": of both it is said. */
  private List<Word> findAlike(Word verb) {
    return verb.children("obl")
        .filter(t -> t.isName() && t.hasPreposition("like"))
        .filter(t -> verb.children("nsubj").anyMatch(t::isBefore))
        .flatMap(t -> fillers.of(t).stream())
        .toList();
  }

  /** "Condemned and sanctioned [Lopez]": one object of both. */
  private ImmutableList<Word> findSharedObject(Word verb) {
    return JoinedVerbs.findObject(verb).map(fillers::of).orElse(ImmutableList.of());
  }
}
