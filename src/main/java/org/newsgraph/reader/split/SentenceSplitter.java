package org.newsgraph.reader.split;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import org.newsgraph.text.Span;

/**
 * The splitter of a text into sentences. At each place where a sentence may end the lists of
 * abbreviations and opening words speak first, a model of OpenNLP's kind where they are silent.
 */
public final class SentenceSplitter {
  private static final Pattern PLACE =
      Pattern.compile(
          "[.!?\u2026]+(?:\\[\\d+\\])*[\"')\\]]*(?: +|(?<=\\p{Ll}{3}\\.)(?=\\p{Lu}\\p{Ll}))");
  private static final CharMatcher BEFORE_WORD = CharMatcher.anyOf(" \"'([-\u2013\u2014/");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.-?)*\\p{Lu}\\.");
  private static final Pattern FULL_STOP = Pattern.compile("\\.[^.!?\u2026]*");
  private static final Pattern OPENER = Pattern.compile("[\"'(\\[]*([\\p{L}\\p{N}]*)");

  private final SentenceDetector detector;
  private final SplittingWords words;

  /** The splitter with the model and the words given. */
  public SentenceSplitter(SentenceModel model, SplittingWords words) {
    this.detector = new ThreadSafeSentenceDetectorME(model);
    this.words = words;
  }

  /** The sentences of the text in order, without space at their ends and endless words. */
  public ImmutableList<Span> split(String text) {
    return Blocks.of(EndlessWords.blankOut(text)).stream()
        .flatMap(block -> splitBlock(text, block))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Span> splitBlock(String text, Span block) {
    String plain = PlainText.of(text.substring(block.begin(), block.end()));
    Supplier<ImmutableSet<Integer>> guesses = Suppliers.memoize(() -> guesses(plain));
    Stream.Builder<Span> sentences = Stream.builder();
    int begin = 0;
    Matcher place = PLACE.matcher(plain);
    while (place.find()) {
      if (endsSentence(plain, begin, place).orElseGet(() -> guesses.get().contains(place.end()))) {
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
    if (goesOn(next)) {
      return Optional.of(false);
    }
    if (!FULL_STOP.matcher(place.group()).matches()) {
      return Optional.empty();
    }
    String word = lastWord(plain.substring(begin, place.start() + 1));
    if (words.titles().contains(word)) {
      return Optional.of(false);
    }
    if (words.abbreviations().contains(word) || INITIALS.matcher(word).matches()) {
      return Optional.of(words.openers().contains(next));
    }
    return Optional.of(true);
  }

  /** Whether a word is written in lower case throughout, unlike "iPhone". */
  private static boolean goesOn(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.codePointAt(0))
        && word.chars().noneMatch(Character::isUpperCase);
  }

  private static String lastWord(String words) {
    return words.substring(BEFORE_WORD.lastIndexIn(words) + 1);
  }
}
