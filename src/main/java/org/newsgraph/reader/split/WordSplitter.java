package org.newsgraph.reader.split;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;
import org.newsgraph.text.Span;

/**
 * The splitter of a sentence into words, as Universal Dependencies count them. At each place
 * between two signs the word rules speak first, a model of OpenNLP's kind where they are silent.
 */
public final class WordSplitter {
  private final Tokenizer tokenizer;
  private final ImmutableList<WordRule> rules;

  /** The splitter with the model and the words given, and the rules in the program's resources. */
  public WordSplitter(TokenizerModel model, SplittingWords words) {
    this.tokenizer = new ThreadSafeTokenizerME(model);
    this.rules = rules(words);
  }

  /** The rules in the program's resources, in the order in which they speak. */
  static ImmutableList<WordRule> rules(SplittingWords words) {
    UnaryOperator<String> lists = lists(words);
    try {
      return Resources.readLines(
              Resources.getResource(WordSplitter.class, "word-rules.tsv"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> WordRule.parse(line, lists))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("the word rules cannot be read", e);
    }
  }

  /** Fills the names of lists in a pattern. */
  private static UnaryOperator<String> lists(SplittingWords words) {
    String prefixes = anyOf(words.prefixes());
    String abbreviations = anyOf(words.abbreviations());
    String titles = anyOf(words.titles());
    return pattern ->
        pattern
            .replace("{prefixes}", prefixes)
            .replace("{abbreviations}", abbreviations)
            .replace("{titles}", titles);
  }

  private static String anyOf(ImmutableSet<String> words) {
    return words.stream().map(Pattern::quote).collect(joining("|"));
  }

  /** The words of the sentence, which is a span of the text, in order. */
  public ImmutableList<Span> split(String text, Span sentence) {
    String plain = PlainText.of(text.substring(sentence.begin(), sentence.end()));
    Supplier<ImmutableSet<Integer>> guesses = Suppliers.memoize(() -> guesses(plain));
    Verdict[] verdicts = verdicts(plain);
    ImmutableList.Builder<Span> words = ImmutableList.builder();
    int begin = 0;
    for (int i = 1; i <= plain.length(); i++) {
      if (i == plain.length() || isBeside(plain, i) || verdicts[i].cuts(guesses, i)) {
        if (plain.charAt(begin) != ' ') {
          words.add(new Span(sentence.begin() + begin, sentence.begin() + i));
        }
        begin = i;
      }
    }
    return words.build();
  }

  /** Whether there is a space on either side of the place. */
  private static boolean isBeside(String plain, int place) {
    return plain.charAt(place) == ' ' || plain.charAt(place - 1) == ' ';
  }

  private ImmutableSet<Integer> guesses(String plain) {
    return Stream.of(tokenizer.tokenizePos(plain))
        .map(opennlp.tools.util.Span::getStart)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What the rules say of each place in the sentence; place i lies before its sign i. */
  private Verdict[] verdicts(String plain) {
    Verdict[] verdicts = new Verdict[plain.length() + 1];
    Arrays.fill(verdicts, Verdict.OPEN);
    for (WordRule rule : rules) {
      Matcher match = rule.pattern().matcher(plain);
      while (match.find()) {
        if (rule.cuts()) {
          settle(verdicts, match.start(), Verdict.CUT);
          settle(verdicts, match.end(), Verdict.CUT);
        }
        for (int i = match.start() + 1; i < match.end(); i++) {
          settle(verdicts, i, Verdict.KEEP);
        }
      }
    }
    return verdicts;
  }

  private static void settle(Verdict[] verdicts, int place, Verdict verdict) {
    if (verdicts[place] == Verdict.OPEN) {
      verdicts[place] = verdict;
    }
  }

  /** What the rules say of a place. */
  private enum Verdict {
    OPEN,
    CUT,
    KEEP;

    boolean cuts(Supplier<ImmutableSet<Integer>> guesses, int place) {
      return this == CUT || (this == OPEN && guesses.get().contains(place));
    }
  }
}
