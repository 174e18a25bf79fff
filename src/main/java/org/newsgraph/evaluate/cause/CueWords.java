package org.newsgraph.evaluate.cause;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relation;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.lexicon.TermIndex;

/** The words of the senses of each relation. */
final class CueWords {
  /** The part of speech of the senses that names have, whose words are classes and no words. */
  private static final String NAME = "properNoun";

  private final ImmutableSetMultimap<String, String> toldBy;
  private final ImmutableMap<String, TermIndex<Sense>> terms;

  CueWords(Lexicon lexicon) {
    this.toldBy =
        Stream.concat(
                lexicon.relations().stream().flatMap(CueWords::tellers),
                lexicon.senses().stream().flatMap(CueWords::tellersOfIntent))
            .collect(toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
    this.terms = Maps.toMap(toldBy.keySet(), told -> terms(toldBy.get(told), lexicon));
  }

  /** Whether one of its senses tells of the relation, be it of what is only claimed or intended. */
  boolean tells(Relation relation, String told) {
    return toldBy.containsEntry(told, relation.name());
  }

  /** Whether the words of a sense that tells of the relation stand in the sentence, over a word. */
  boolean stand(String told, Place place) {
    TermIndex<Sense> index = terms.get(told);
    ParsedSentence sentence = place.sentence();
    ImmutableSet<Word> among = ImmutableSet.copyOf(place.words());
    return index != null
        && IntStream.range(0, sentence.words().size())
            .boxed()
            .flatMap(begin -> index.startingAt(begin, sentence.forms()).stream())
            .flatMap(match -> sentence.words().subList(match.begin(), match.end()).stream())
            .anyMatch(among::contains);
  }

  /** Each relation that is told where this one is read, with this one. */
  private static Stream<Map.Entry<String, String>> tellers(Relation relation) {
    return Stream.of(
            Stream.of(relation.name()), relation.claimedAs().stream(), relation.endedAs().stream())
        .flatMap(told -> told)
        .map(told -> Map.entry(told, relation.name()));
  }

  private static Stream<Map.Entry<String, String>> tellersOfIntent(Sense sense) {
    return sense.intendedAs().stream()
        .flatMap(told -> sense.relation().map(r -> Map.entry(told, r.name())).stream());
  }

  private static TermIndex<Sense> terms(ImmutableSet<String> relations, Lexicon lexicon) {
    ImmutableListMultimap.Builder<String, Sense> byWords = ImmutableListMultimap.builder();
    lexicon.senses().stream()
        .filter(sense -> !sense.partOfSpeech().equals(NAME))
        .filter(
            sense -> sense.relation().map(Relation::name).filter(relations::contains).isPresent())
        .forEach(sense -> sense.words().forEach(words -> byWords.put(words, sense)));
    return new TermIndex<>(byWords.build());
  }
}
