package org.newsgraph.extract.sense;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.lexicon.TermIndex;
import org.newsgraph.text.Span;

/** The index of senses by their words. */
final class SenseIndex {
  /** The part of speech of the senses that any name has; their word is the class. */
  static final String NAME = "properNoun";

  /** The part of speech of the senses that any description has; their word is the class. */
  static final String DESCRIPTION = "description";

  private static final TermIndex<Sense> EMPTY = new TermIndex<>(ImmutableListMultimap.of());

  private final ImmutableMap<String, TermIndex<Sense>> byPartOfSpeech;

  SenseIndex(Collection<Sense> senses) {
    this.byPartOfSpeech =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Multimaps.index(senses, Sense::partOfSpeech).asMap(), SenseIndex::index));
  }

  private static TermIndex<Sense> index(Collection<Sense> senses) {
    ImmutableListMultimap.Builder<String, Sense> byWords = ImmutableListMultimap.builder();
    senses.forEach(sense -> sense.words().forEach(words -> byWords.put(words, sense)));
    return new TermIndex<>(byWords.build());
  }

  private TermIndex<Sense> senses(String partOfSpeech) {
    return byPartOfSpeech.getOrDefault(partOfSpeech, EMPTY);
  }

  /** The senses whose words stand where the clause's predicate is the head of them. */
  Stream<FoundSense> find(Clause clause) {
    TermIndex<Sense> senses = senses(clause.partOfSpeech());
    Word head = clause.predicate();
    Stream<FoundSense> standing =
        senses.covering(head.index(), head.sentence().forms()).stream()
            .map(match -> found(match, head))
            .filter(found -> isHeadOf(clause, found))
            .filter(found -> found.length() > 1 || !hasParticle(clause));
    return clause.lemma().equals(head.lemma())
        ? standing
        : Stream.concat(standing, senses.get(clause.lemma()).stream().map(s -> apart(s, clause)));
  }

  /** The senses that names of a class have: "Lopez of the Red Cross", "Homs, Syria". */
  Stream<FoundSense> findOfName(Word name, String type) {
    Span place = new Span(name.index(), name.index() + 1);
    return senses(NAME).get(type.toLowerCase(Locale.ROOT)).stream()
        .map(sense -> new FoundSense(sense, place, 1));
  }

  /**
   * The senses that nouns have which describe somebody of a class: "Kenyan juggler Maria Lopez".
   */
  Stream<FoundSense> findOfDescription(Word noun, String type) {
    Span place = new Span(noun.index(), noun.index() + 1);
    return senses(DESCRIPTION).get(type.toLowerCase(Locale.ROOT)).stream()
        .map(sense -> new FoundSense(sense, place, 0));
  }

  private static FoundSense found(TermIndex.Match<Sense> match, Word word) {
    Span words = new Span(match.begin(), match.end());
    int hyphens = (int) word.sentence().words(words).stream().filter(Word::isHyphen).count();
    return new FoundSense(match.value(), words, words.length() - hyphens);
  }

  /** A sense whose words need not stand side by side: "[carry] it [out]". */
  private static FoundSense apart(Sense sense, Clause clause) {
    int head = clause.predicate().index();
    int length = CharMatcher.is(' ').countIn(clause.lemma()) + 1;
    return new FoundSense(sense, new Span(head, head + 1), length);
  }

  /** Whether the clause's word is the first one of a verb, or the last one before "of". */
  private static boolean isHeadOf(Clause clause, FoundSense found) {
    int head = clause.predicate().index();
    if (clause.isVerbal()) {
      return head == found.words().begin();
    }
    ImmutableList<Word> words = clause.predicate().sentence().words(found.words());
    return words.stream().limit(head - found.words().begin()).noneMatch(SenseIndex::isOf)
        && words.stream()
            .skip(head - found.words().begin() + 1)
            .filter(word -> !word.isHyphen())
            .findFirst()
            .map(SenseIndex::isOf)
            .orElse(true);
  }

  private static boolean isOf(Word word) {
    return word.isWord(Clause.OF);
  }

  private static boolean hasParticle(Clause clause) {
    return clause.isVerbal() && clause.lemma().contains(" ");
  }
}
