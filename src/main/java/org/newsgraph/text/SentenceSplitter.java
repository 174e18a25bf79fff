package org.newsgraph.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;

/**
 * The splitter of a text into sentences. At each place where a sentence may end the lists of
 * abbreviations and opening words speak first, OpenNLP's model where they are silent.
 */
final class SentenceSplitter {
  private static final Pattern PLACE =
      Pattern.compile(
          "[.!?\u2026]+(?:\\[\\d+\\])*[\"')\\]]*(?: +|(?<=\\p{Ll}{3}\\.)(?=\\p{Lu}\\p{Ll}))");
  private static final CharMatcher BEFORE_WORD = CharMatcher.anyOf(" \"'([-\u2013\u2014/");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.-?)*\\p{Lu}\\.");
  private static final Pattern OPENER = Pattern.compile("[\"'(\\[]*([\\p{L}\\p{N}]*)");

  private final SentenceDetector detector;
  private final ImmutableSet<String> titles = WordList.read("split/titles");
  private final ImmutableSet<String> abbreviations = WordList.read("split/abbreviations");
  private final ImmutableSet<String> openers = WordList.read("split/openers");

  private SentenceSplitter(SentenceDetector detector) {
    this.detector = detector;
  }

  /** The splitter with OpenNLP's English model. */
  static SentenceSplitter load() {
    try {
      return new SentenceSplitter(
          new ThreadSafeSentenceDetectorME(
              new SentenceModel(
                  Resources.getResource("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin"))));
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model cannot be loaded", e);
    }
  }

  /** The sentences of the text in order, without space at their ends. */
  ImmutableList<Span> split(String text) {
    return Blocks.of(text).stream()
        .flatMap(block -> splitBlock(text, block))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Span> splitBlock(String text, Span block) {
    String plain = PlainText.of(text.substring(block.begin(), block.end()));
    ImmutableSet<Integer> guesses = guesses(plain);
    Stream.Builder<Span> sentences = Stream.builder();
    int begin = 0;
    Matcher place = PLACE.matcher(plain);
    while (place.find()) {
      if (endsSentence(plain, begin, place).orElseGet(() -> guesses.contains(place.end()))) {
        sentences.add(span(block, plain, begin, place.end()));
        begin = place.end();
      }
    }
    return begin == plain.length()
        ? sentences.build()
        : sentences.add(span(block, plain, begin, plain.length())).build();
  }

  private static Span span(Span block, String plain, int begin, int end) {
    return new Span(
        block.begin() + begin,
        block.begin() + begin + plain.substring(begin, end).stripTrailing().length());
  }

  private ImmutableSet<Integer> guesses(String plain) {
    return Stream.of(detector.sentPosDetect(plain))
        .map(opennlp.tools.util.Span::getStart)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether the rules know that a sentence ends at the place, or know that it goes on. */
  private Optional<Boolean> endsSentence(String plain, int begin, Matcher place) {
    Matcher opener = OPENER.matcher(plain).region(place.end(), plain.length());
    String next = opener.lookingAt() ? opener.group(1) : "";
    if (!next.isEmpty() && Character.isLowerCase(next.codePointAt(0))) {
      return Optional.of(false);
    }
    if (plain.charAt(place.start()) != '.' || plain.startsWith("..", place.start())) {
      return Optional.empty();
    }
    String word = lastWord(plain.substring(begin, place.start() + 1));
    if (titles.contains(word)) {
      return Optional.of(false);
    }
    if (abbreviations.contains(word) || INITIALS.matcher(word).matches()) {
      return Optional.of(openers.contains(next));
    }
    return Optional.of(true);
  }

  private static String lastWord(String words) {
    return words.substring(BEFORE_WORD.lastIndexIn(words) + 1);
  }
}
