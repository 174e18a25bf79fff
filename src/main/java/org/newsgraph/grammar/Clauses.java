package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clauses of one sentence, each in its normal form, made from the dependency tree when asked
 * for.
 *
 * <p>An instance serves one thread.
 */
public final class Clauses {
  /** Marks of a participle clause that its verb's object performs: "barred X from leaving". */
  private static final ImmutableSet<String> OBJECT_CONTROL = ImmutableSet.of("of", "from", "into");

  /** The like after an object who can do something: "thanked X for leaving". */
  private static final ImmutableSet<String> REASONS = ImmutableSet.of("as", "for");

  private static final ImmutableSet<String> RANKS =
      ImmutableSet.of("first", "last", "only", "next");

  /** The model's types of those who can do something. */
  private static final ImmutableSet<String> AGENTS =
      ImmutableSet.of("person", "organization", "animal");

  /** The model's types of those who can be called on to do something: places are countries. */
  private static final ImmutableSet<String> CALLED =
      ImmutableSet.of("person", "organization", "place");

  /** Conjunctions before whom something is not said of: "Spain [rather] than France". */
  private static final ImmutableSet<String> INSTEAD = ImmutableSet.of("instead", "not", "rather");

  private static final ImmutableSet<String> ONLY = ImmutableSet.of("just", "merely", "only");

  private static final ImmutableSet<String> TITLE_RELATIONS =
      ImmutableSet.of("compound", "nmod:desc", "flat", "appos", "amod");

  /** Prepositions that never belong to a name before them: "the arrest of Lopez [by Spain]". */
  private static final ImmutableSet<String> LIFTED =
      ImmutableSet.of("by", "for", "with", "against", "to", "on", "over");

  /** Prepositions before whom something is done to. */
  private static final ImmutableSet<String> AIMED = ImmutableSet.of("against", "on", "to", "with");

  /** Prepositions before those who take part in an event: "clashes broke out [between ...]". */
  private static final ImmutableSet<String> TAKING_PART =
      ImmutableSet.of("against", "among", "between", "with");

  private final ParsedSentence sentence;
  private final Syntax syntax;
  private final Map<Integer, Clause> known = new HashMap<>();

  /** Prepares the clauses of a sentence. */
  Clauses(ParsedSentence sentence) {
    this.sentence = sentence;
    this.syntax = new Syntax(sentence);
    sentence.words().forEach(this::find);
  }

  /** The sentence that the clauses belong to. */
  public ParsedSentence sentence() {
    return sentence;
  }

  /** The clause that the word carries, empty where the word is no verb, noun or adjective. */
  public Optional<Clause> find(Word word) {
    return switch (word.upos()) {
      case "VERB", "AUX", "NOUN", "PROPN", "ADJ" -> Optional.of(expect(word));
      default -> Optional.empty();
    };
  }

  private Clause expect(Word word) {
    Clause clause = known.get(word.index());
    if (clause == null) {
      clause = make(word);
      known.put(word.index(), clause);
    }
    return clause;
  }

  private Clause make(Word word) {
    return switch (word.upos()) {
      case "VERB", "AUX" -> verb(word);
      case "ADJ" -> adjective(word);
      default -> noun(word);
    };
  }

  // ---------------------------------------------------------------- verbs

  private Clause verb(Word verb) {
    ClauseArguments made = new ClauseArguments();
    boolean passive = isPassive(verb);
    verb.children().stream().forEach(child -> verbArgument(made, verb, child, passive));
    if (passive ? made.lacks(Clause.OBJECT) : made.lacks(Clause.SUBJECT)) {
      made.addAll(passive ? Clause.OBJECT : Clause.SUBJECT, findOuterSubject(verb, passive));
    }
    if (!passive && made.lacks(Clause.OBJECT)) {
      made.addAll(Clause.OBJECT, findRelativeObject(verb));
    }
    if (!passive && made.lacks(Clause.OBJECT)) {
      made.addAll(Clause.OBJECT, findSharedObject(verb));
    }
    if (passive && made.lacks(Clause.SUBJECT)) {
      made.addAll(Clause.SUBJECT, findAppointer(verb));
      made.addAll(Clause.SUBJECT, findDoer(verb));
    }
    if (made.lacks(Clause.OBJECT)) {
      made.addAll(Clause.OBJECT, made.fillers(Clause.INDIRECT_OBJECT));
    }
    if (verb.is("advcl")) {
      verb.findHead().filter(Word::isVerb).ifPresent(t -> made.add(Clause.GOVERNOR, t));
    }
    if (syntax.isModifier(verb)) {
      syntax.hyphenated(verb).ifPresent(t -> made.add(Clause.SUBJECT, t));
    }
    return new Clause(verb, syntax.lemma(verb), "verb", made.build(), passive);
  }

  private void verbArgument(ClauseArguments made, Word verb, Word child, boolean passive) {
    switch (child.relation()) {
      case "nsubj", "csubj", "nsubj:outer" ->
          made.addAll(passive ? Clause.OBJECT : Clause.SUBJECT, fillers(child));
      case "nsubj:pass", "csubj:pass" -> made.addAll(Clause.OBJECT, fillers(child));
      case "obl:agent" -> {
        String preposition = syntax.preposition(child);
        boolean agent = passive && (preposition.isEmpty() || preposition.equals("by"));
        made.addAll(agent ? Clause.SUBJECT : preposition, fillers(child));
      }
      case "obj" -> object(made, child, passive);
      case "iobj" -> made.addAll(Clause.INDIRECT_OBJECT, fillers(child));
      case "obl", "nmod" -> {
        String preposition = syntax.preposition(child);
        if (passive && preposition.equals("by")) {
          made.addAll(Clause.SUBJECT, fillers(child));
        } else if (!preposition.isEmpty()) {
          made.addAll(preposition, fillers(child));
        } else if (isToldTo(child)) {
          made.addAll(Clause.CLAUSE_SUBJECT, fillers(child));
          made.addAll(Clause.INFINITIVE_SUBJECT, fillers(child));
        }
      }
      case "xcomp", "ccomp", "advcl" -> governed(made, verb, child);
      default -> {}
    }
  }

  /** "Called for [Lopez] to resign", where "for" is taken for a mark of the infinitive. */
  private boolean isToldTo(Word word) {
    int i = word.index();
    return i > 0
        && i + 1 < sentence.words().size()
        && sentence.word(i - 1).lemma().equals("for")
        && sentence.word(i + 1).lemma().equals("to");
  }

  /** An object; of two, the first is given something or is said to be what the second tells. */
  private void object(ClauseArguments made, Word object, boolean passive) {
    boolean second = !passive && !made.lacks(Clause.OBJECT);
    if (second) {
      made.addAll(Clause.INDIRECT_OBJECT, made.fillers(Clause.OBJECT));
      made.addAll(Clause.COMPLEMENT, fillers(object));
    }
    if (syntax.isName(object)) {
      lift(made, object);
    }
    if (passive) {
      made.addAll(Clause.COMPLEMENT, fillers(object));
    } else {
      made.addAll(Clause.OBJECT, fillers(object));
    }
  }

  private void governed(ClauseArguments made, Word verb, Word child) {
    if (child.is("xcomp") && !child.upos().equals("VERB")) {
      made.addAll(Clause.COMPLEMENT, fillers(child));
      return;
    }
    if (child.is("advcl") && child.findChild("mark").isPresent()) {
      child
          .findChild("mark")
          .filter(m -> !m.lemma().equals("to"))
          .ifPresent(m -> made.add(m.lemma(), child));
      return;
    }
    if (!child.is("advcl")) {
      child.children().stream()
          .filter(t -> t.is("nsubj"))
          .forEach(t -> clauseSubject(made, child, t));
      child.children("aux").forEach(t -> made.add(Clause.CLAUSE_AUXILIARY, t));
      objectsOf(child).forEach(t -> made.addAll(Clause.CLAUSE_OBJECT, fillers(t)));
      if (child.is("xcomp") || (syntax.isInfinitive(child) && !syntax.has(child, "nsubj"))) {
        verb.findChild("obj")
            .or(() -> verb.findChild("nsubj:pass"))
            .or(() -> verb.findChild("iobj"))
            .ifPresent(t -> clauseSubject(made, child, t));
      }
    }
  }

  private void clauseSubject(ClauseArguments made, Word governed, Word subject) {
    made.addAll(Clause.CLAUSE_SUBJECT, fillers(subject));
    if (syntax.isInfinitive(governed)) {
      made.addAll(Clause.INFINITIVE_SUBJECT, fillers(subject));
    }
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
    return AIMED.contains(syntax.preposition(phrase));
  }

  private boolean isPassive(Word verb) {
    if (syntax.has(verb, "aux:pass") || syntax.has(verb, "nsubj:pass")) {
      return true;
    }
    if (!verb.xpos().equals("VBN") || syntax.has(verb, "nsubj") || syntax.has(verb, "aux")) {
      return false;
    }
    if (verb.is("conj")) {
      return verb.findHead().filter(h -> h.isVerb() && isPassive(h)).isPresent();
    }
    return verb.is("acl") || syntax.isModifier(verb) || verb.is("advcl");
  }

  /** The surface subject that a verb without one of its own takes from outside of its clause. */
  private ImmutableList<Word> findOuterSubject(Word verb, boolean passive) {
    Optional<Word> head = verb.findHead();
    if (head.isEmpty()) {
      return ImmutableList.of();
    }
    Word outer = head.get();
    if (syntax.isModifier(verb)) {
      return named(outer);
    }
    if (verb.is("acl:relcl")) {
      boolean taken = passive || syntax.has(verb, "nsubj") || syntax.has(verb, "expl");
      return taken && !passive ? ImmutableList.of() : antecedent(outer);
    }
    if (verb.is("acl")) {
      boolean owned = syntax.isInfinitive(verb) || syntax.isGerundOf(verb);
      return owned && !isAgentOf(outer) ? owners(outer) : named(outer);
    }
    if (!outer.isVerb()) {
      return verb.is("conj") || verb.is("xcomp") || verb.is("advcl") || verb.is("parataxis")
          ? find(outer).map(this::surfaceSubject).orElse(ImmutableList.of())
          : ImmutableList.of();
    }
    if (verb.is("conj")) {
      return surfaceSubject(expect(outer));
    }
    if (verb.is("xcomp") || (verb.is("advcl") && controlledByObject(verb))) {
      return controller(outer);
    }
    if (!verb.is("advcl")) {
      return ImmutableList.of();
    }
    ImmutableList<Word> called = syntax.isInfinitive(verb) ? findCalled(outer) : ImmutableList.of();
    return called.isEmpty() ? surfaceSubject(expect(outer)) : called;
  }

  /** "Called on [Spain] to recognize Lopez": whoever is called on, counted on or leaned on. */
  private ImmutableList<Word> findCalled(Word verb) {
    Clause clause = expect(verb);
    ImmutableList<Word> on = clause.fillers("on");
    boolean agents = on.stream().allMatch(t -> CALLED.contains(t.entityType()));
    return agents && clause.fillers(Clause.OBJECT).isEmpty() ? on : ImmutableList.of();
  }

  /** "The first [general] to back Lopez": the noun itself does it, and nobody who owns it. */
  private boolean isAgentOf(Word noun) {
    boolean ranked =
        noun.children("amod").anyMatch(t -> t.xpos().equals("JJS") || RANKS.contains(t.lemma()));
    return ranked || AGENTS.contains(noun.entityType());
  }

  /** "Barred [Spain] from leaving", "thanked [Spain] for leaving". */
  private boolean controlledByObject(Word verb) {
    Optional<Word> mark = verb.findChild("mark");
    return mark.filter(m -> OBJECT_CONTROL.contains(m.lemma())).isPresent()
        || (mark.filter(m -> REASONS.contains(m.lemma())).isPresent()
            && verb.findHead().flatMap(h -> h.findChild("obj")).stream()
                .anyMatch(t -> CALLED.contains(t.entityType())));
  }

  private ImmutableList<Word> controller(Word verb) {
    Clause outer = expect(verb);
    if (!outer.passive() && !outer.fillers(Clause.OBJECT).isEmpty()) {
      return outer.fillers(Clause.OBJECT);
    }
    if (!outer.fillers(Clause.INDIRECT_OBJECT).isEmpty()) {
      return outer.fillers(Clause.INDIRECT_OBJECT);
    }
    ImmutableList<Word> called = findCalled(verb);
    return called.isEmpty() ? surfaceSubject(outer) : called;
  }

  private ImmutableList<Word> surfaceSubject(Clause clause) {
    if (!clause.partOfSpeech().equals("verb")) {
      ImmutableList<Word> subject = clause.fillers(Clause.SUBJECT);
      return subject.isEmpty() ? clause.fillers(Clause.POSSESSOR) : subject;
    }
    return clause.fillers(clause.passive() ? Clause.OBJECT : Clause.SUBJECT);
  }

  /** Who owns what the noun names, or does what it is the object of. */
  private ImmutableList<Word> owners(Word noun) {
    Clause clause = expect(noun);
    for (String function : List.of(Clause.POSSESSOR, "by")) {
      if (!clause.fillers(function).isEmpty()) {
        return clause.fillers(function);
      }
    }
    Optional<Word> governor = noun.findHead().filter(Word::isVerb);
    if (governor.isPresent() && (noun.is("obj") || noun.is("obl") || noun.is("xcomp"))) {
      return surfaceSubject(expect(governor.get()));
    }
    if (syntax.has(noun, "cop")) {
      return clause.fillers(Clause.SUBJECT);
    }
    return clause.fillers(Clause.MODIFIER);
  }

  /** The object of a relative clause whose relative pronoun is left out or is its object. */
  private ImmutableList<Word> findRelativeObject(Word verb) {
    if (!verb.is("acl:relcl") || !syntax.has(verb, "nsubj")) {
      return ImmutableList.of();
    }
    boolean relativeSubject = verb.children("nsubj").anyMatch(t -> Syntax.isRelativePronoun(t));
    boolean otherwise =
        verb.children().stream()
            .anyMatch(t -> (t.is("advmod") && t.xpos().startsWith("W")) || t.is("xcomp"));
    return relativeSubject || otherwise ? ImmutableList.of() : antecedent(verb.expectHead());
  }

  /** "Was appointed minister by [Lopez]", where "by" hangs on the office. */
  private ImmutableList<Word> findAppointer(Word verb) {
    return verb.children().stream()
        .filter(t -> t.is("xcomp") || syntax.preposition(t).equals("as"))
        .flatMap(office -> office.children("nmod"))
        .filter(t -> syntax.preposition(t).equals("by"))
        .flatMap(t -> fillers(t).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** "Were killed in an attack by [rebels]": whoever does the one does the other. */
  private List<Word> findDoer(Word verb) {
    return verb.children("obl")
        .filter(t -> t.entityType().equals("event") && syntax.preposition(t).equals("in"))
        .flatMap(event -> expect(event).fillers("by").stream())
        .toList();
  }

  /** "Condemned and sanctioned [Lopez]": the object of the first verb follows the last. */
  private ImmutableList<Word> findSharedObject(Word verb) {
    return verb.is("conj")
        ? verb.findHead()
            .flatMap(first -> first.findChild("obj"))
            .filter(object -> object.index() > verb.index())
            .map(this::fillers)
            .orElse(ImmutableList.of())
        : ImmutableList.of();
  }

  // ---------------------------------------------------------------- nouns and adjectives

  private Clause noun(Word noun) {
    ClauseArguments made = new ClauseArguments();
    made.addAll(Clause.SELF, named(noun));
    made.add(Clause.WORDS, noun);
    for (Word child : noun.children()) {
      switch (child.relation()) {
        case "nsubj", "nsubj:outer" -> made.addAll(Clause.SUBJECT, fillers(child));
        case "nmod:poss" -> made.addAll(Clause.POSSESSOR, fillers(child));
        case "nmod:unmarked" ->
            made.addAll(
                child.index() < noun.index() ? Clause.MODIFIER : Clause.APPOSITION,
                withConjuncts(child));
        case "compound", "amod", "nmod:desc" -> made.addAll(Clause.MODIFIER, withConjuncts(child));
        case "nmod", "obl", "obl:agent" -> addPreposition(made, child);
        case "appos" -> made.add(Clause.APPOSITION, child);
        default -> {}
      }
    }
    outerPossessor(noun, made);
    outerParticipants(noun, made);
    titleArguments(noun, made);
    return new Clause(noun, noun.lemma(), "noun", made.build(), false);
  }

  /** "Weber, whose support" and "the support that Weber gave" reach their nouns here. */
  private void outerPossessor(Word noun, ClauseArguments made) {
    if (noun.is("conj") && made.lacks(Clause.POSSESSOR)) {
      noun.findHead()
          .filter(h -> h.isNoun() && noun.index() - h.index() <= 3)
          .ifPresent(h -> made.addAll(Clause.POSSESSOR, expect(h).fillers(Clause.POSSESSOR)));
    }
  }

  /** "Clashes broke out between Serbs and Croats": those who take part hang on the verb. */
  private void outerParticipants(Word noun, ClauseArguments made) {
    Optional<Word> verb = noun.findHead().filter(Word::isVerb);
    if (!noun.is("nsubj")
        || !noun.entityType().equals("event")
        || verb.isEmpty()
        || syntax.has(verb.get(), "obj")) {
      return;
    }
    verb.get()
        .children("obl")
        .filter(
            t -> TAKING_PART.contains(syntax.preposition(t)) && made.lacks(syntax.preposition(t)))
        .forEach(t -> made.addAll(syntax.preposition(t), fillers(t)));
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
          case "nmod:poss" -> made.addAll(Clause.POSSESSOR, fillers(child));
          case "compound", "amod", "nmod:desc", "nmod:unmarked" ->
              made.addAll(Clause.MODIFIER, withConjuncts(child));
          default -> {}
        }
      }
    }
  }

  private static boolean isTitle(Word noun) {
    return noun.is("compound") || noun.is("nmod:desc") || noun.is("flat");
  }

  private Clause adjective(Word adjective) {
    ClauseArguments made = new ClauseArguments();
    for (Word child : adjective.children()) {
      switch (child.relation()) {
        case "nsubj", "nsubj:outer", "nsubj:pass" -> made.addAll(Clause.SUBJECT, fillers(child));
        case "nmod", "obl", "obl:agent" -> addPreposition(made, child);
        default -> {}
      }
    }
    if (syntax.isModifier(adjective)) {
      Word modified = adjective.expectHead();
      made.addAll(Clause.SUBJECT, named(modified));
      made.addAll(Clause.SELF, named(modified));
      made.add(Clause.WORDS, modified);
      syntax.hyphenated(adjective).ifPresent(t -> made.add(Clause.MODIFIER, t));
    } else if (made.lacks(Clause.SUBJECT)) {
      made.addAll(Clause.SUBJECT, findOuterSubject(adjective, false));
    }
    return new Clause(adjective, syntax.lemma(adjective), "adjective", made.build(), false);
  }

  /** What hangs on a name as if it were the name's: "extradited Lopez [to Spain]". */
  private void lift(ClauseArguments made, Word name) {
    name.children("nmod")
        .filter(t -> LIFTED.contains(syntax.preposition(t)) && made.lacks(syntax.preposition(t)))
        .forEach(t -> made.addAll(syntax.preposition(t), fillers(t)));
  }

  private void addPreposition(ClauseArguments made, Word child) {
    String preposition = syntax.preposition(child);
    if (!preposition.isEmpty()) {
      made.addAll(preposition, fillers(child));
    }
    if (syntax.isName(child)) {
      lift(made, child);
    }
  }

  /**
   * Whom a noun stands for: the name that it is a title of or an apposition to, the names that
   * stand in apposition to it, the subject of which it is predicated, or itself.
   */
  private ImmutableList<Word> named(Word noun) {
    Optional<Word> head = noun.findHead();
    if (head.isPresent()
        && TITLE_RELATIONS.contains(noun.relation())
        && head.get().isNoun()
        && !isNameBehind(noun, head.get())) {
      if (noun.is("appos") || isTitleOf(noun, head.get())) {
        return noun.isPlural() ? fillers(head.get()) : ImmutableList.of(head.get());
      }
    }
    Optional<Word> apposition =
        noun.children().stream()
            .filter(t -> t.is("appos") || t.is("flat"))
            .filter(syntax::isName)
            .findFirst();
    if (apposition.isPresent() && (!syntax.isInName(noun) || isOffice(noun))) {
      return noun.isPlural() ? withConjuncts(apposition.get()) : ImmutableList.of(apposition.get());
    }
    Optional<Word> subject = noun.children("nsubj").findFirst();
    if (subject.isPresent() && syntax.has(noun, "cop")) {
      return fillers(subject.get());
    }
    if (noun.is("conj")
        && head.isPresent()
        && isPredicate(head.get())
        && !(syntax.isInName(noun) && syntax.isName(head.get()))) {
      return named(head.get());
    }
    if (head.isPresent() && isOneOf(noun, head.get())) {
      return named(head.get());
    }
    if (isCapacity(noun) && head.isPresent() && head.get().isVerb()) {
      return capacityHolder(head.get());
    }
    if (noun.is("xcomp") && !syntax.has(noun, "cop") && head.isPresent() && head.get().isVerb()) {
      ImmutableList<Word> controller = controller(head.get());
      if (!controller.isEmpty()) {
        return controller;
      }
    }
    return ImmutableList.of(noun);
  }

  /** "The president, [Lopez]", "Lima, [Peru]": the name tells of its own bearer. */
  private boolean isNameBehind(Word name, Word head) {
    boolean behind = name.is("appos") && syntax.isName(name);
    return behind && (!syntax.isName(head) || name.entityType().equals("place"));
  }

  /** "One of the [leaders] of the party": the noun tells of that one. */
  private boolean isOneOf(Word noun, Word one) {
    return one.lemma().equals("one")
        && noun.is("nmod")
        && noun.isPlural()
        && syntax.preposition(noun).equals("of");
  }

  /** "The Speaker, Lopez": no person's name has an article or a plural. */
  private boolean isOffice(Word noun) {
    return noun.entityType().equals("person")
        && (syntax.has(noun, "det") || noun.isPlural() || !isPersonName(noun));
  }

  /**
   * "[President] Lopez", "Peru's [capital] Lima", and not the "government" of "the government-led
   * Supreme Court" nor the "King" of "Anna King".
   */
  private boolean isTitleOf(Word noun, Word name) {
    boolean hyphen =
        noun.index() + 1 < sentence.words().size()
            && sentence.word(noun.index() + 1).text().equals("-");
    boolean loose = noun.is("compound") || noun.is("amod");
    boolean within = noun.is("flat") && noun.index() > name.index();
    return name.isProperNoun()
        && !hyphen
        && !within
        && (!loose
            || name.entityType().equals("person")
            || isPersonName(name)
            || (noun.entityType().equals(name.entityType()) && syntax.has(noun, "nmod:poss")));
  }

  private boolean isPersonName(Word word) {
    return sentence.names().stream()
        .anyMatch(n -> n.tokens().contains(word.index()) && n.type().equals("PER"));
  }

  /**
   * Whether the noun tells in what capacity: "recognized Lopez as [president]", "elected Lopez
   * [president]".
   */
  public boolean isCapacity(Word noun) {
    Optional<Word> verb = noun.findHead().filter(Word::isVerb);
    return syntax.preposition(noun).equals("as")
        || (noun.is("xcomp")
            && !noun.isVerb()
            && verb.isPresent()
            && (syntax.has(verb.get(), "obj") || expect(verb.get()).passive()));
  }

  /**
   * "Recognized [Lopez] as president", "[Lopez] served as president", "[Lopez] took office as
   * president".
   */
  private ImmutableList<Word> capacityHolder(Word verb) {
    Clause clause = expect(verb);
    ImmutableList<Word> object = clause.fillers(Clause.OBJECT);
    return object.isEmpty() || object.stream().allMatch(this::isPartOfVerb)
        ? clause.fillers(Clause.SUBJECT)
        : object;
  }

  /** "Took [office]": a bare noun for a thing, which makes one word with its verb. */
  private boolean isPartOfVerb(Word object) {
    return object.isCommonNoun()
        && !object.isPlural()
        && !CALLED.contains(object.entityType())
        && !syntax.has(object, "det")
        && !syntax.has(object, "nmod:poss");
  }

  private boolean isPredicate(Word noun) {
    return syntax.has(noun, "cop") || noun.is("appos") || noun.is("xcomp");
  }

  // ---------------------------------------------------------------- words

  /**
   * The word, those conjoined with it and those that it is said to include; a relative pronoun
   * gives way to what it stands for.
   */
  private ImmutableList<Word> fillers(Word word) {
    if (Syntax.isRelativePronoun(word)) {
      Optional<Word> clause = syntax.relativeClauseOf(word);
      if (clause.isPresent()) {
        return antecedent(clause.get().expectHead());
      }
    }
    ImmutableList<Word> joined = withConjuncts(word);
    return ImmutableList.<Word>builder()
        .addAll(joined)
        .addAll(joined.stream().flatMap(t -> included(t).stream()).toList())
        .build();
  }

  /** "Leaders, including [Lopez] and [Weber], ...": what is said of all is said of those too. */
  private List<Word> included(Word word) {
    return word.children("nmod")
        .filter(t -> syntax.preposition(t).equals("including"))
        .flatMap(t -> withConjuncts(t).stream())
        .flatMap(t -> named(t).stream())
        .toList();
  }

  private ImmutableList<Word> antecedent(Word noun) {
    return noun.isNoun() ? named(noun) : ImmutableList.of(noun);
  }

  /** The word and all conjoined with it, in order, without those that are expressly left out. */
  public ImmutableList<Word> withConjuncts(Word word) {
    List<Word> all = new ArrayList<>();
    all.add(word);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).children("conj").filter(t -> !t.isVerb() && !isLeftOut(t)).forEach(all::add);
    }
    return ImmutableList.copyOf(all);
  }

  /** "Spain, but not [France]", "Spain rather than [France]". */
  private boolean isLeftOut(Word conjunct) {
    return conjunct.children().stream()
        .filter(t -> t.index() < conjunct.index())
        .anyMatch(t -> t.is("advmod") ? isPlainNot(t) : t.is("cc") && INSTEAD.contains(t.lemma()));
  }

  /** "Not", but neither "not only" nor "not just". */
  private boolean isPlainNot(Word word) {
    return word.lemma().equals("not") && !ONLY.contains(sentence.word(word.index() + 1).lemma());
  }
}
