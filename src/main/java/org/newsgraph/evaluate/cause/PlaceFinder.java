package org.newsgraph.evaluate.cause;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.grammar.ParsedArticle;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.text.Span;

/** The finder of the words that gold statements quote. */
final class PlaceFinder {
  private final ParsedArticle article;

  PlaceFinder(ParsedArticle article) {
    this.article = article;
  }

  /**
   * The sentence that holds the quote; of several the best one, and then the first. Where the text
   * has no such words, the best of all sentences.
   *
   * @param rank how well a sentence fits
   */
  Optional<Place> find(String quote, ToIntFunction<ParsedSentence> rank) {
    ImmutableList<Span> quotes = occurrences(quote);
    ImmutableList<Place> places =
        quotes.isEmpty()
            ? article.sentences().stream()
                .map(sentence -> new Place(sentence, ImmutableSet.of()))
                .collect(toImmutableList())
            : article.sentences().stream()
                .flatMap(
                    sentence ->
                        quotes.stream()
                            .filter(sentence.span()::covers)
                            .map(span -> new Place(sentence, cue(sentence, span))))
                .collect(toImmutableList());
    return places.stream()
        .sorted(Comparator.comparingInt(place -> -rank.applyAsInt(place.sentence())))
        .findFirst();
  }

  private ImmutableList<Span> occurrences(String quote) {
    Matcher matcher = whole(quote.strip()).matcher(article.article().text());
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    while (!quote.isBlank() && matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans.build();
  }

  /** The words where they are no parts of longer ones. */
  private static Pattern whole(String words) {
    return Pattern.compile(
        "(?<!\\w(?=\\w))" + Pattern.quote(words) + "(?!(?<=\\w)\\w)",
        Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The words of the span, where any of them could carry a relation. */
  private static ImmutableSet<Word> cue(ParsedSentence sentence, Span span) {
    ImmutableSet<Word> words =
        sentence.words().stream()
            .filter(word -> word.span().overlaps(span))
            .collect(toImmutableSet());
    return words.stream().anyMatch(word -> word.findClause().isPresent())
        ? words
        : ImmutableSet.of();
  }
}
