package org.newsgraph.extract.meaning;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Definiteness;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.WordClass;

/** The reader of the present tense where it tells of what is to come, or of anybody. */
final class TenseReader {
  private final WordClass timesToCome;
  private final WordClass timeUnits;
  private final WordClass habits;
  private final WordClass sequels;
  private final WordClass anybody;
  private final WordClass whoever;
  private final WordClass openMarks;
  private final WordClass pendingMarks;

  TenseReader(Lexicon lexicon) {
    this.timesToCome = lexicon.wordClass("timesToCome");
    this.timeUnits = lexicon.wordClass("timeUnits");
    this.habits = lexicon.wordClass("habits");
    this.sequels = lexicon.wordClass("sequels");
    this.anybody = lexicon.wordClass("anybody");
    this.whoever = lexicon.wordClass("whoever");
    this.openMarks = lexicon.wordClass("openMarks");
    this.pendingMarks = lexicon.wordClass("pendingMarks");
  }

  /** The meaning of a predicate: in the present with a time to come, or of nobody known. */
  Meaning of(Word predicate, Meaning meaning) {
    if (isOfWhoever(predicate)) {
      return meaning.under(Modality.UNREAL);
    }
    if (!isInPresent(predicate)) {
      return meaning;
    }
    if (isOfAnybody(predicate)) {
      return meaning.under(Modality.UNREAL);
    }
    Word first = predicate.firstConjunct();
    boolean ahead =
        isOpenedBy(openMarks, predicate)
            || isOpenedBy(pendingMarks, predicate)
            || Stream.of(first, predicate)
                .filter(Word::isInPresent)
                .flatMap(verb -> verb.children().stream())
                .anyMatch(t -> isAhead(t) || isOpen(t));
    return ahead ? meaning.under(Modality.INTENDED) : meaning;
  }

  /** "[Once Chad leaves], Niger stays": in the present neither has come yet. */
  private boolean isOpen(Word clause) {
    if (clause.isAdjunct() || clause.isParticiple()) {
      return openMarks.contains(clause.preposition()) || openMarks.contains(clause.lower());
    }
    return isOpenedBy(openMarks, clause);
  }

  /** "Niger stays [until Chad leaves]". */
  private static boolean isOpenedBy(WordClass marks, Word clause) {
    return Framing.isAdverbialClause(clause)
        && clause.isInPresent()
        && clause.children().stream()
            .anyMatch(mark -> mark.isBefore(clause) && marks.contains(mark.lower()));
  }

  /** Whether the word tells what something is: "an embargo is a [measure] by which". */
  boolean isDefinition(Word predicate) {
    return predicate.isNoun()
        && predicate.isPredicate()
        && predicate.isInPresent()
        && Framing.findTopic(predicate)
            .filter(
                topic ->
                    Framing.isQuoted(topic)
                        || (topic.isCommonNoun()
                            && !topic.isCounted()
                            && !topic.isName()
                            && isOfAKind(topic, predicate)))
            .isPresent();
  }

  /** "[An embargo] is", "[Impeachment] is a procedure". */
  private static boolean isOfAKind(Word topic, Word predicate) {
    return switch (Definiteness.of(topic)) {
      case INDEFINITE -> true;
      case BARE -> topic.isAbstract() && Definiteness.of(predicate) == Definiteness.INDEFINITE;
      case DEFINITE -> false;
    };
  }

  /** "[Next week]", "from [tomorrow]", "in two [weeks]", "[sooner] or later". */
  private boolean isAhead(Word phrase) {
    if (!phrase.isAdjunct() && !phrase.isAdverb()) {
      return false;
    }
    boolean span = Framing.isSpanAhead(phrase) && timeUnits.contains(phrase.lemma());
    return span || timesToCome.words().stream().anyMatch((" " + words(phrase) + " ")::contains);
  }

  private static String words(Word phrase) {
    return phrase.sentence().words().stream()
        .filter(word -> word.equals(phrase) || word.ancestors().anyMatch(phrase::equals))
        .map(Word::lower)
        .collect(Collectors.joining(" "));
  }

  /**
   * "Any member that attacks another", "a guest never insults his host", "kings often fight", "a
   * minister of Chad often meets them".
   */
  boolean isOfAnybody(Word predicate) {
    return Optional.of(predicate)
        .filter(word -> (word.isVerb() || word.isPredicate()) && isInPresent(word))
        .flatMap(TenseReader::findTopic)
        .filter(
            topic ->
                isAny(topic)
                    || (isUnknown(topic) && isNameless(predicate, topic))
                    || (topic.isCommonNoun() && isOne(topic) && isHabit(predicate)))
        .filter(
            topic ->
                isAny(topic)
                    || isHabit(predicate)
                    || isTypeOf(topic, predicate)
                    || isOfKinds(topic, predicate))
        .isPresent();
  }

  /** "Meets him", "condemns and [meet] him". */
  private static boolean isInPresent(Word predicate) {
    Word first = predicate.firstConjunct();
    return predicate.isInPresent()
        || (predicate.isConjunct()
            && first.isInPresent()
            && !predicate.isPast()
            && !predicate.isParticiple()
            && !predicate.isInfinitive());
  }

  private static Optional<Word> findTopic(Word predicate) {
    return Framing.findTopic(predicate)
        .or(() -> predicate.findClause().flatMap(clause -> clause.findFiller(Clause.SUBJECT)));
  }

  /** "Kings fight rebels": where the whole sentence names and counts nobody, no one is meant. */
  private boolean isOfKinds(Word topic, Word predicate) {
    return !predicate.sentence().isHeadline()
        && !isSequel(predicate.firstConjunct())
        && !topic.isDefinite()
        && !topic.isCounted()
        && predicate.sentence().words().stream()
            .noneMatch(word -> word.isName() || word.isCounted() || word.isPast())
        && (isBarePlural(topic)
            || fillers(predicate)
                .noneMatch(filler -> isOne(topic) ? isTheOne(filler) : isKnown(filler)));
  }

  /** "Police [later] arrest the suspect". */
  private boolean isSequel(Word predicate) {
    return predicate.children().stream()
        .anyMatch(child -> child.isAdverb() && sequels.contains(child.lower()));
  }

  /** "[A king] fights his rivals". */
  private static boolean isOne(Word topic) {
    return !topic.isPlural() && Definiteness.of(topic) == Definiteness.INDEFINITE;
  }

  /** "[Any] bank that helped him would be sanctioned": it is not told that one did. */
  private boolean isOfWhoever(Word predicate) {
    return Framing.findRelativeNoun(predicate)
        .filter(topic -> whoever.contains(topic.lower()) || whoever.contains(firstOf(topic)))
        .isPresent();
  }

  /** "[Kings] fight the rebels". */
  private static boolean isBarePlural(Word topic) {
    return topic.isPlural()
        && Definiteness.of(topic) == Definiteness.BARE
        && topic.children().stream().noneMatch(Word::isModifier);
  }

  private boolean isAny(Word topic) {
    return anybody.contains(topic.lower()) || anybody.contains(firstOf(topic));
  }

  private static boolean isUnknown(Word topic) {
    return topic.isPronoun() ? Framing.hasRelative(topic) : topic.isCommonNoun();
  }

  /** "[He who] fights dies", "[a state that] fights another is no ally". */
  private boolean isTypeOf(Word topic, Word predicate) {
    return topic.isPronoun()
        || (Framing.findRelativeNoun(predicate).filter(topic::equals).isPresent()
            && Definiteness.of(topic) == Definiteness.INDEFINITE
            && !topic.isPlural()
            && fillers(predicate).noneMatch(filler -> filler.isCounted() || isKnown(filler)));
  }

  /** "The host", but not "a guest who insults [his host]", whose host may be anybody. */
  private static boolean isKnown(Word filler) {
    return filler.isDefinite()
        && filler.children().stream().noneMatch(of -> of.isPossessor() && of.isPronoun());
  }

  /** "A civilian shoots [the attacker]". */
  private static boolean isTheOne(Word filler) {
    return isKnown(filler) && filler.isPerson() && !filler.isPlural();
  }

  private static String firstOf(Word topic) {
    return topic.children().stream()
        .filter(child -> child.isDeterminer() || child.isModifier())
        .findFirst()
        .map(Word::lower)
        .orElse("");
  }

  private static Stream<Word> fillers(Word predicate) {
    return predicate.findClause().map(Clause::arguments).stream()
        .flatMap(arguments -> arguments.values().stream());
  }

  private static boolean isNameless(Word predicate, Word topic) {
    return Stream.concat(Stream.of(topic), fillers(predicate))
        .flatMap(filler -> Stream.concat(Stream.of(filler), filler.children().stream()))
        .noneMatch(Word::isName);
  }

  private boolean isHabit(Word predicate) {
    return Stream.of(predicate, predicate.firstConjunct())
        .flatMap(verb -> verb.children().stream())
        .anyMatch(
            child ->
                habits.contains(child.lower())
                    || (child.isTime() && anybody.contains(firstOf(child))));
  }
}
