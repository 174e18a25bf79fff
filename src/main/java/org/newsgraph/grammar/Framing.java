package org.newsgraph.grammar;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a phrase or a clause frames another: it tells within what, until when, or whose word it is.
 */
public final class Framing {
  /** How many words before its last one a title may begin. */
  private static final int QUOTED = 6;

  private Framing() {}

  /** Whether the phrase tells within what something happens: "left [in the novel]". */
  public static boolean isSetting(Word phrase) {
    return phrase.isAdjunct() && phrase.hasPrepositionOf(FunctionWord.SETTING);
  }

  /** Whether the phrase may tell after how long something will be: "leaves [in two weeks]". */
  public static boolean isSpanAhead(Word phrase) {
    return phrase.isAdjunct()
        && phrase.isCounted()
        && !phrase.hasDeterminer()
        && phrase.hasPrepositionOf(FunctionWord.AHEAD);
  }

  /**
   * Whether the phrase is a part of a setting: "the page [of the novel]", "a scene [in the film]".
   */
  public static boolean isPartOfSetting(Word phrase) {
    return phrase.isOfAttribute() || (phrase.isAttribute() && isSetting(phrase));
  }

  /** Whether the phrase tells until when something was so: "led it [up to 2020]". */
  public static boolean isEnd(Word phrase) {
    String before =
        phrase
            .children("case")
            .flatMap(t -> Stream.concat(Stream.of(t), t.children("fixed")))
            .map(Word::lower)
            .collect(Collectors.joining(" "));
    return phrase.isAdjunct()
        && (phrase.sentence().functionWords().contains(FunctionWord.ENDING, before)
            || (before.equals("from")
                && phrase
                    .children("nmod")
                    .anyMatch(to -> to.hasCase("to") && to.xpos().equals("CD"))));
  }

  /** Whether the relative clause is told within its noun: "the novel [in which Chad leaves]". */
  public static boolean isWithin(Word relative) {
    return relative.is("acl")
        && relative.children().stream()
            .anyMatch(
                t ->
                    t.is("advmod")
                        ? t.xpos().startsWith("W")
                        : t.isRelativePronoun() && isSetting(t));
  }

  /** Whether the phrase stands before an auxiliary that stands before the subject: "[then] did". */
  public static boolean isBeforeInversion(Word phrase, Word verb) {
    Optional<Word> subject = verb.findChild("nsubj");
    return subject.isPresent()
        && Stream.concat(verb.children("aux"), verb.children("cop"))
            .anyMatch(t -> t.isBefore(subject.get()) && phrase.isBefore(t));
  }

  /** Whether the noun is what a clause with its own subject is said to be: "[gossip] is that". */
  public static boolean isOuterSubject(Word word) {
    return word.relation().equals("nsubj:outer");
  }

  /** Whether the noun may be what another is about: "fears [of an attack]", "plans [for talks]". */
  public static boolean isContentAttribute(Word word) {
    return word.isAttribute()
        && (word.hasCase("of") || word.hasCase("for") || word.hasCase("about"));
  }

  /**
   * Whether the verb tells of the noun above without a pronoun: "a meeting [planned] for Monday".
   */
  public static boolean isParticipleOfNoun(Word word) {
    return word.is("acl") && word.isPastParticiple();
  }

  /** "[Had] Chad [left], Lopez would have stayed": a condition without conjunction. */
  public static boolean isInverted(Word clause) {
    Optional<Word> subject = clause.findChild("nsubj");
    return clause.is("advcl")
        && !clause.has("mark")
        && subject.isPresent()
        && Stream.concat(clause.children().stream(), clause.expectHead().children("aux"))
            .filter(t -> t.is("aux") || t.is("cop"))
            .anyMatch(t -> t.isOneOf(FunctionWord.INVERTED) && isRightBefore(t, subject.get()));
  }

  private static boolean isRightBefore(Word word, Word noun) {
    return word.isBefore(noun)
        && noun.sentence().between(word, noun).stream().allMatch(t -> t.hangsOn(noun));
  }

  /**
   * The verb of a clause that tells whose word the one above is: "as Lopez [tells] it", "to hear
   * Lopez [tell] it".
   */
  public static Optional<Word> findAccount(Word clause) {
    if (!clause.is("advcl")) {
      return Optional.empty();
    }
    if (clause.isInfinitive()) {
      return clause.findChild("ccomp").filter(Framing::hasEmptyObject);
    }
    return clause.children("mark").anyMatch(t -> t.isOneOf(FunctionWord.VIEWING))
            && !clause.hasContent()
        ? clause.findChild("xcomp").or(() -> Optional.of(clause))
        : Optional.empty();
  }

  /** Whether the phrase in front tells who sees it so: "[to Lopez], it was Chad that left". */
  public static boolean isViewer(Word phrase) {
    boolean somebody = phrase.isName() || (phrase.isPerson() && phrase.isDefinite());
    return phrase.isAdjunct()
        && somebody
        && phrase.hasPrepositionOf(FunctionWord.VIEWER)
        && isBeforeSubject(phrase)
        && phrase.findHead().filter(head -> head.has("cop") && phrase.isBefore(head)).isPresent();
  }

  private static boolean isBeforeSubject(Word phrase) {
    return phrase.findNext().filter(Word::isPunctuation).isPresent()
        || phrase
            .findHead()
            .flatMap(head -> head.findChild("nsubj"))
            .filter(phrase::isBefore)
            .isPresent();
  }

  /** Whether the clause shows somebody at what he does: "had [Chad leaving]". */
  public static boolean isScene(Word clause) {
    boolean shown = clause.isOpenComplement() && clause.expectHead().has("obj");
    boolean inFront = clause.children("obj").anyMatch(t -> t.isBefore(clause));
    return clause.isParticiple() && (clause.has("nsubj") || shown || inFront);
  }

  /** "Stands [accused] of leaving": what its subject undergoes, and does not say. */
  public static boolean isUndergone(Word verb) {
    return verb.isPastParticiple()
        && (verb.isOpenComplement() || verb.is("advcl") || verb.is("acl"))
        && Stream.of("aux", "aux:pass", "nsubj", "obl:agent").noneMatch(verb::has);
  }

  /** "The book had Chad [leaving]", read as one verb with two subjects. */
  public static boolean isHadScene(Word verb) {
    Optional<Word> had = verb.findChild("aux");
    return (verb.xpos().equals("VBG") || verb.xpos().equals("VB"))
        && had.filter(t -> t.isWord("have")).isPresent()
        && verb.children("nsubj").anyMatch(t -> t.isBefore(had.get()))
        && verb.children("nsubj").anyMatch(had.get()::isBefore);
  }

  /**
   * Whether the clause opens its sentence and the one above judges it: "[that Chad left] is a lie".
   */
  public static boolean isJudged(Word clause) {
    boolean opened =
        clause.children().stream().anyMatch(t -> t.index() == 0 && t.isOneOf(FunctionWord.CONTENT));
    return clause.is("advcl") && opened && clause.expectHead().has("cop");
  }

  /** Whether the clause stands beside a verb: "Chad stays [once Lopez leaves]". */
  public static boolean isAdverbialClause(Word clause) {
    return clause.is("advcl");
  }

  /** Whether the noun stands for whatever somebody just did: "condemned [the move]". */
  public static boolean isDeed(Word noun) {
    return noun.isOneOf(FunctionWord.DEEDS);
  }

  /** Whether the noun closes a title between quotation marks: "in "[Northern Lights]"". */
  public static boolean isQuoted(Word noun) {
    return noun.findNext().filter(Framing::isQuote).isPresent()
        && noun.sentence().before(noun, QUOTED).stream().anyMatch(Framing::isQuote);
  }

  /** Whether the word stands alone between quotation marks: "police '[killed]' him". */
  public static boolean isAloneInQuotes(Word word) {
    return word.findNext().filter(Framing::isQuote).isPresent()
        && word.findPrevious().filter(Framing::isQuote).isPresent();
  }

  /** Whether the word tells the reader to do something: "[watch] the film in which Chad leaves". */
  public static boolean isOrder(Word root) {
    return root.isRoot()
        && root.isVerb()
        && (root.xpos().equals("VB") || root.xpos().equals("VBP"))
        && Stream.of("nsubj", "aux", "mark", "expl", "csubj").noneMatch(root::has)
        && !root.sentence().isHeadline();
  }

  /** Whether the word stands behind a colon: "make no mistake: Chad [left]". */
  public static boolean isBehindColon(Word word) {
    return word.sentence().words().stream().limit(word.index()).anyMatch(t -> t.text().equals(":"));
  }

  /** Whether the sentence of the root is a wish: "long [may] Chad stay". */
  public static boolean isWish(Word root) {
    Optional<Word> subject = root.findChild("nsubj");
    return root.isRoot()
        && subject.isPresent()
        && !root.sentence().isQuestion()
        && root.children("aux").anyMatch(t -> t.isWord("may") && t.isBefore(subject.get()));
  }

  private static boolean isQuote(Word word) {
    return word.xpos().equals("''") || word.xpos().equals("``");
  }

  /** The subject that a phrase tells more of: "[rumours] swirled of an attack". */
  public static Optional<Word> findApart(Word phrase) {
    return phrase.isAdjunct() && (phrase.hasCase("of") || phrase.hasCase("about"))
        ? phrase.findHead().flatMap(verb -> verb.findChild("nsubj"))
        : Optional.empty();
  }

  /** Whether the verb has a subject of its own. */
  public static boolean hasSubject(Word verb) {
    return verb.has("nsubj");
  }

  /**
   * The verb beside which a clause in the present tells when or where it is: "longs for the day
   * [when Chad leaves]", "flies to Chad, [where he meets Lopez]".
   */
  public static Optional<Word> findVerbAround(Word clause) {
    boolean placed =
        (clause.is("advcl") || clause.is("acl"))
            && clause.isInPresent()
            && clause.children("advmod").anyMatch(t -> t.xpos().equals("WRB"));
    return placed
        ? clause.findHead().map(noun -> noun.isNoun() ? noun.findHead().orElse(noun) : noun)
        : Optional.empty();
  }

  /** Whether somebody or something is the object of the participle told of a noun. */
  public static boolean hasObject(Word clause) {
    return clause.is("acl") && clause.has("obj");
  }

  /** What begins, goes on or ends where a clause tells it: "as [the film] begins, Chad leaves". */
  public static Optional<Word> findTimeTeller(Word clause) {
    boolean time =
        clause.is("advcl")
            && clause.isInPresent()
            && (clause.children("mark").anyMatch(t -> t.isOneOf(FunctionWord.VIEWING))
                || clause.children("advmod").anyMatch(t -> t.xpos().equals("WRB")));
    return time ? clause.findChild("nsubj") : Optional.empty();
  }

  /** The verb by which somebody tells it his way: "the way Lopez [tells] it". */
  public static Optional<Word> findTellerOf(Word phrase) {
    return phrase.isAdjunct()
        ? phrase.findChild("acl").filter(verb -> hasEmptyObject(verb) && verb.has("nsubj"))
        : Optional.empty();
  }

  /** Whether the verb's object says nothing of its own: "[tells] it". */
  public static boolean hasEmptyObject(Word verb) {
    return Stream.concat(verb.children("obj"), verb.children("expl"))
        .anyMatch(t -> t.lemma().equals("it"));
  }

  /** The verb by which somebody is called what the noun tells: "[paints] him as a thief". */
  public static Optional<Word> findNaming(Word noun) {
    if (noun.is("appos")) {
      boolean joined =
          Interposition.begin(noun).findPrevious().filter(Word::isPunctuation).isEmpty();
      return noun.findHead().filter(t -> joined && t.is("obj")).flatMap(Word::findHead);
    }
    return noun.findHead().filter(verb -> verb.isVerb() && isNamed(noun, verb));
  }

  private static boolean isNamed(Word noun, Word verb) {
    boolean second =
        Stream.concat(
                verb.children("obj"),
                verb.children("obl").filter(t -> t.isName() && t.hasPreposition("in")))
            .anyMatch(t -> t.isBefore(noun));
    return noun.hasPreposition("as")
        || (noun.hasPreposition("for") && !verb.has("obj"))
        || (noun.is("obl") && noun.preposition().isEmpty() && second)
        || ((noun.is("xcomp") || noun.is("ccomp") || noun.is("obj"))
            && (second || verb.isPassive()));
  }

  /**
   * The noun that the clause is told of: "the ban [that Chad imposed]", "times are over [when]".
   */
  public static Optional<Word> findRelativeNoun(Word clause) {
    if (clause.is("acl")) {
      return clause.findHead();
    }
    boolean when =
        clause.is("advcl") && clause.children("advmod").anyMatch(t -> t.xpos().equals("WRB"));
    return when ? clause.findHead().flatMap(head -> head.findChild("nsubj")) : Optional.empty();
  }

  /** Whether the noun is what the word is said of: "the ban [lapsed]", "[gone] are the days". */
  public static boolean isSubjectOf(Word noun, Word head) {
    return (noun.is("nsubj") && !head.has("obj")) || (noun.is("parataxis") && head.has("cop"));
  }

  /** The verbs of which a noun is the subject: "the talks are [expected] to [begin]". */
  public static Stream<Word> verbsOf(Word noun) {
    Word first = noun.firstConjunct();
    return first.findHead().filter(head -> first.isSurfaceSubject()).stream()
        .flatMap(head -> Stream.concat(Stream.of(head), head.findChild("xcomp").stream()));
  }

  /** Whether a relative clause tells whom the word stands for: "[he] who left". */
  public static boolean hasRelative(Word word) {
    return word.has("acl");
  }

  /** Whom the clause that the word carries is told of: in a relative clause, its noun. */
  public static Optional<Word> findTopic(Word predicate) {
    Optional<Word> subject = predicate.findChild("nsubj");
    return subject.filter(t -> t.isRelativePronoun()).isPresent() ? predicate.findHead() : subject;
  }
}
