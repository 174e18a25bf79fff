package org.newsgraph.extract;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.WordClass;
import org.newsgraph.text.Span;

/** The finder of phrases that tell when something is done. */
final class TimePhrases {
  /** How many words away from its head a part of a time may stand. */
  private static final int NEAR = 4;

  private final TimeWords words;
  private final WordClass prepositions;
  private final WordClass clockPrepositions;
  private final WordClass comingPrepositions;
  private final WordClass eventPrepositions;
  private final WordClass occasions;

  TimePhrases(Lexicon lexicon, TimeWords words) {
    this.words = words;
    prepositions = lexicon.wordClass("timePrepositions");
    clockPrepositions = lexicon.wordClass("clockPrepositions");
    comingPrepositions = lexicon.wordClass("comingPrepositions");
    eventPrepositions = lexicon.wordClass("eventPrepositions");
    occasions = lexicon.wordClass("occasions");
  }

  /** The heads of the phrases that hang on the word, or on an event at which it is done. */
  Stream<Word> on(Word word) {
    return word.children().stream()
        .flatMap(
            child ->
                isTime(child)
                    ? Stream.of(child)
                    : word.isVerb() && isEventOfIt(child)
                        ? child.children().stream()
                            .filter(time -> isTime(time) && !isBareNumber(time))
                        : Stream.of());
  }

  /** Whether the phrase tells for when something is planned: "set [for] Friday". */
  boolean isForComing(Word head) {
    return comingPrepositions.contains(head.preposition());
  }

  /** The words of the phrase, in order; none where its head only counts something. */
  List<Word> of(Word head) {
    int last = Math.min(head.sentence().words().size(), head.index() + NEAR + 1);
    return isAmount(head)
        ? List.of()
        : head.sentence().words(new Span(Math.max(0, head.index() - NEAR), last)).stream()
            .filter(word -> word.equals(head) || isPart(word, head))
            .filter(word -> !isAmount(word))
            .toList();
  }

  private boolean isTime(Word word) {
    return word.isAdjunct()
        ? (word.isTime() || words.canHead(word.lower())) && hasPrepositionOfTime(word)
        : isTimeBefore(word);
  }

  private boolean hasPrepositionOfTime(Word time) {
    String preposition = time.preposition();
    return preposition.isEmpty()
        || prepositions.contains(preposition)
        || (comingPrepositions.contains(preposition) && !occasions.contains(time.lemma()))
        || (clockPrepositions.contains(preposition) && !words.isYear(time.lower()));
  }

  /** "A [Friday] raid", "[Monday]'s attack", "the March [7] attacks", "the [2016] election". */
  private boolean isTimeBefore(Word word) {
    boolean calendar =
        Stream.concat(Stream.of(word), word.children().stream())
            .anyMatch(part -> words.isOfCalendar(part.lower()));
    boolean year = words.isYear(word.lower()) && !word.expectHead().isPlural();
    return (word.isCompound() || word.isPossessor() || word.isNumberOf()) && (calendar || year);
  }

  /** "Met [at a summit] in May", and not "criticized for an attack in May". */
  private boolean isEventOfIt(Word word) {
    return word.isAdjunct() && word.isEvent() && eventPrepositions.contains(word.preposition());
  }

  /** "On flight [2010]": a bare number behind a noun that is no day or month names it. */
  private boolean isBareNumber(Word word) {
    return words.isYear(word.lower())
        && word.preposition().isEmpty()
        && word.expectHead().index() < word.index();
  }

  /**
   * "[1500] days", "at [1830] GMT", "from [1500] to 1600 hours": a number before what it counts is
   * no year.
   */
  private boolean isAmount(Word word) {
    return words.isYear(word.lower())
        && word.findNext()
            .filter(next -> isCounted(next, word) || isAmountBehind(next))
            .isPresent();
  }

  private boolean isCounted(Word noun, Word number) {
    boolean together = noun.hangsOn(number) || noun.hangsOn(number.firstConjunct());
    boolean plural = noun.isPlural() && (noun.isTime() || number.hangsOn(noun));
    return noun.isNoun() && !words.isOfCalendar(noun.lower()) && (together || plural);
  }

  /** Whether the number and an amount make a range: "[1500] and 1600 GMT". */
  private boolean isAmountBehind(Word joint) {
    return joint
        .findNext()
        .filter(end -> joint.hangsOn(end) && !joint.isNoun())
        .filter(this::isAmount)
        .isPresent();
  }

  /** Whether the word hangs on the head, directly or by other words of a time. */
  private boolean isPart(Word word, Word head) {
    return word.findHead()
        .filter(
            up ->
                up.equals(head) || ((up.isTime() || words.canHead(up.lower())) && isPart(up, head)))
        .isPresent();
  }
}
