package org.newsgraph.extract;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.text.Span;

/**
 * The quotations of an article: what stands between quotation marks is the word of whoever speaks,
 * also where the sentence itself does not say who that is.
 */
final class Quotations {
  private static final CharMatcher OPENING = CharMatcher.anyOf("\u201c\"\u00ab");
  private static final CharMatcher CLOSING = CharMatcher.anyOf("\u201d\"\u00bb");

  /** From how many words on a quotation is speech: fewer only quote somebody's expression. */
  private static final int SPEECH = 5;

  private final ImmutableList<Quotation> quotations;

  private Quotations(ImmutableList<Quotation> quotations) {
    this.quotations = quotations;
  }

  /**
   * Words between quotation marks.
   *
   * @param span its characters in the article's text
   * @param speaker who speaks, where a sentence that it touches tells
   */
  record Quotation(Span span, Optional<Entity> speaker) {}

  static Quotations of(ResolvedArticle article, Lexicon lexicon) {
    List<Quotation> found = new ArrayList<>();
    for (Span span : spans(article.parsed().article().text())) {
      found.add(new Quotation(span, speaker(article, lexicon, span)));
    }
    return new Quotations(ImmutableList.copyOf(found));
  }

  /** The quotation that the characters lie in. */
  Optional<Quotation> find(Span characters) {
    return quotations.stream().filter(q -> q.span().covers(characters)).findFirst();
  }

  /** Quotations end at their closing mark, or where the paragraph ends without one. */
  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begin >= 0 && (CLOSING.matches(c) || c == '\n')) {
        if (words(text.substring(begin, i)) >= SPEECH) {
          spans.add(new Span(begin, i));
        }
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

  /** The subject of a reporting verb that stands beside the quotation. */
  private static Optional<Entity> speaker(ResolvedArticle article, Lexicon lexicon, Span span) {
    return article.parsed().sentences().stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> !span.covers(word.span()) && reports(lexicon, word))
        .flatMap(word -> word.findClause().flatMap(c -> c.findFiller(Clause.SUBJECT)).stream())
        .flatMap(subject -> article.entitiesOf(subject).stream().limit(1))
        .findFirst();
  }

  private static boolean reports(Lexicon lexicon, Word word) {
    return word.isFullVerb()
        && lexicon
            .findModifier(word.lemma(), Modifier.Construction.GOVERNOR)
            .filter(Modifier::attributes)
            .isPresent();
  }
}
