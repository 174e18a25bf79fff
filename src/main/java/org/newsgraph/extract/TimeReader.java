package org.newsgraph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.WordClass;

/**
 * The reader of times: it finds the phrase that tells when something is done, and resolves it
 * against the day of the article.
 */
final class TimeReader {
  private final TimeWords words;
  private final TimePhrases phrases;
  private final WordClass attempts;

  /**
   * A time as it was found.
   *
   * @param told the time
   * @param toCome whether it begins after the day of the article
   */
  record FoundTime(ClaimTime told, boolean toCome) {}

  /** Makes a reader that knows the lexicon's words for times. */
  TimeReader(Lexicon lexicon) {
    words = new TimeWords(lexicon);
    phrases = new TimePhrases(lexicon, words);
    attempts = lexicon.wordClass("attempts");
  }

  /**
   * The time of what the predicate tells, where a phrase tells one.
   *
   * @param modality how the predicate is meant: what is planned lies ahead
   * @param today the day of the article
   */
  Optional<FoundTime> find(Word predicate, Modality modality, Optional<LocalDate> today) {
    return Stream.concat(Stream.of(predicate), tellers(predicate))
        .flatMap(word -> at(word, outlook(word, modality), today))
        .findFirst();
  }

  /** "Talks [set] for Friday", "talks [begin] on Friday": who tells of an event when it is. */
  private static Stream<Word> tellers(Word event) {
    return event.isEvent()
        ? Stream.concat(
            event.children().stream().filter(Word::isPassiveOfNoun),
            event.findHead().filter(verb -> event.isOnlyParticipantOf(verb)).stream())
        : Stream.of();
  }

  /**
   * Where the time of the predicate lies by how it is meant. What somebody tried to do, may have
   * done or is suspected of doing is over.
   */
  private Outlook outlook(Word predicate, Modality modality) {
    Optional<Word> verb = predicate.findHead().filter(Word::isVerb);
    if (predicate.isOpenComplement()
        && verb.filter(above -> attempts.contains(above.lemma())).isPresent()) {
      return outlook(verb.get(), Modality.ACTUAL);
    }
    if (modality == Modality.ACTUAL) {
      return predicate.isPresent()
          ? Outlook.OPEN
          : predicate.isFuture() ? Outlook.AHEAD : Outlook.BACK;
    }
    boolean over = predicate.isPerfect() || predicate.isPast() || predicate.isParticiple();
    return over ? Outlook.BACK : Outlook.AHEAD;
  }

  /** The times that hang on the word; a past tense tells of nothing that is still to come. */
  private Stream<FoundTime> at(Word word, Outlook outlook, Optional<LocalDate> today) {
    return phrases
        .on(word)
        .flatMap(
            head ->
                phrases.isForComing(head)
                    ? read(head, Outlook.AHEAD, today)
                        .filter(FoundTime::toCome)
                        .filter(time -> outlook == Outlook.AHEAD || !words.isMonth(head.lower()))
                        .stream()
                    : read(head, outlook, today)
                        .filter(time -> outlook != Outlook.BACK || !time.toCome())
                        .stream());
  }

  private Optional<FoundTime> read(Word head, Outlook outlook, Optional<LocalDate> today) {
    List<Word> phrase = phrases.of(head);
    return words
        .find(phrase.stream().map(Word::lower).toList(), today, outlook)
        .map(
            told ->
                new FoundTime(
                    new ClaimTime(
                        told.value(),
                        phrase.get(0).span().union(phrase.get(phrase.size() - 1).span())),
                    today.filter(told.begin()::isAfter).isPresent()));
  }
}
