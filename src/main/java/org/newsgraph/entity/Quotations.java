package org.newsgraph.entity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.ParsedArticle;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.text.Span;

/**
 * The quotations of an article: what stands between quotation marks is the word of whoever speaks,
 * also where the sentence itself does not say who that is.
 */
public final class Quotations {
  private static final CharMatcher OPENING = CharMatcher.anyOf("\u201c\"\u00ab");
  private static final CharMatcher CLOSING = CharMatcher.anyOf("\u201d\"\u00bb");

  /** From how many words on a quotation is speech: fewer often only quote an expression. */
  private static final int SPEECH = 5;

  private final ImmutableList<Quotation> quotations;

  private Quotations(ImmutableList<Quotation> quotations) {
    this.quotations = quotations;
  }

  /**
   * Words between quotation marks.
   *
   * @param span its characters in the article's text
   * @param sentences the indexes of the sentences that it touches
   * @param whole whether it begins as a sentence does, and is not the rest of the writer's own
   * @param speakers the words for those who may speak, the likeliest first: subjects of reporting
   *     verbs beside it, else those of the quotation right before
   */
  public record Quotation(Span span, Span sentences, boolean whole, ImmutableList<Word> speakers) {}

  static Quotations of(ParsedArticle article, Lexicon lexicon) {
    List<Quotation> found = new ArrayList<>();
    for (Span span : spans(article.article().text())) {
      ImmutableList<ParsedSentence> touched =
          article.sentences().stream()
              .filter(sentence -> sentence.span().overlaps(span))
              .collect(toImmutableList());
      if (!touched.isEmpty()) {
        Span sentences =
            new Span(touched.get(0).index(), touched.get(touched.size() - 1).index() + 1);
        ImmutableList<Word> own = speakers(touched, lexicon, span);
        ImmutableList<Word> all = own.isEmpty() ? speakersBefore(found, sentences) : own;
        String text = article.text(span).strip();
        found.add(new Quotation(span, sentences, startsSentence(text), all));
      }
    }
    found.removeIf(quotation -> !isSpeech(article, quotation));
    return new Quotations(ImmutableList.copyOf(found));
  }

  /** Whether it is long, or says what somebody does: "clandestine meetings" does not. */
  private static boolean isSpeech(ParsedArticle article, Quotation quotation) {
    Span span = quotation.span();
    return words(article.text(span)) >= SPEECH
        || (quotation.whole()
            && article.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.words().stream())
                .filter(verb -> verb.isVerb() && span.covers(verb.span()))
                .flatMap(verb -> verb.findClause().stream())
                .flatMap(clause -> clause.fillers(Clause.SUBJECT).stream())
                .anyMatch(subject -> span.covers(subject.span())));
  }

  private static boolean startsSentence(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Who speaks in the quotation right before those sentences. */
  private static ImmutableList<Word> speakersBefore(List<Quotation> found, Span sentences) {
    return found.isEmpty() || found.get(found.size() - 1).sentences().end() < sentences.begin()
        ? ImmutableList.of()
        : found.get(found.size() - 1).speakers();
  }

  /** The quotation that the characters lie in. */
  public Optional<Quotation> find(Span characters) {
    return quotations.stream().filter(q -> q.span().covers(characters)).findFirst();
  }

  /** Quotations end at their closing mark, or where the paragraph ends without one. */
  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begin >= 0 && (CLOSING.matches(c) || c == '\n')) {
        spans.add(new Span(begin, i));
        begin = -1;
      } else if (begin < 0 && OPENING.matches(c)) {
        begin = i + 1;
      }
    }
    return spans;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** The subjects of reporting verbs that stand beside the quotation. */
  private static ImmutableList<Word> speakers(
      ImmutableList<ParsedSentence> touched, Lexicon lexicon, Span span) {
    return touched.stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> !span.covers(word.span()) && reports(lexicon, word))
        .flatMap(word -> word.findClause().flatMap(c -> c.findFiller(Clause.SUBJECT)).stream())
        .collect(toImmutableList());
  }

  private static boolean reports(Lexicon lexicon, Word word) {
    return word.isFullVerb()
        && lexicon
            .findModifier(word.lemma(), Modifier.Construction.GOVERNOR)
            .filter(Modifier::attributes)
            .isPresent();
  }
}
