package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.text.Span;

/** The completion of names that the reader model marks in part. */
final class NameSpans {
  /** Prepositions that a name may go on after: "Commission on Human Rights". */
  private static final ImmutableSet<String> WITHIN = ImmutableSet.of("of", "for", "on");

  private final ParsedSentence sentence;
  private final ImmutableList<Span> known;

  private NameSpans(ParsedSentence sentence, ImmutableList<Span> known) {
    this.sentence = sentence;
    this.known = known;
  }

  /**
   * The whole of a name: it does not end before a hyphen that ties a further word to it ("Ban
   * Ki-moon"), nor begin after a capital word that hangs on it ("[Supreme] Court"), nor end before
   * what it is the commission or centre of. Names that are known by themselves stay apart and as
   * they are.
   */
  static Span whole(ParsedSentence sentence, Span span, ImmutableList<Span> known) {
    if (known.contains(span)) {
      return span;
    }
    NameSpans names = new NameSpans(sentence, known);
    return names.after(names.before(names.tied(span)));
  }

  private Span tied(Span span) {
    int end = span.end();
    while (end + 1 < sentence.words().size()
        && sentence.word(end).text().equals("-")
        && sentence.word(end).span().begin() == sentence.word(end - 1).span().end()
        && sentence.word(end).span().end() == sentence.word(end + 1).span().begin()) {
      end += 2;
    }
    return new Span(span.begin(), end);
  }

  private Span before(Span span) {
    int begin = span.begin();
    while (begin > 1
        && isCapital(begin - 1)
        && sentence.word(begin - 1).hangsWithin(span)
        && !sentence.word(begin - 1).is("nmod")) {
      begin--;
    }
    return new Span(begin, span.end());
  }

  private Span after(Span span) {
    int end = span.end();
    if (end >= sentence.words().size() || !WITHIN.contains(sentence.word(end).lemma())) {
      return span;
    }
    int last = end + 1;
    while (last < sentence.words().size() && (isCapital(last) || isJoining(span, last))) {
      last++;
    }
    Optional<Word> head =
        sentence.words().subList(end, last).stream().filter(t -> t.hangsWithin(span)).findFirst();
    return last > end + 1 && head.isPresent() ? new Span(span.begin(), last) : span;
  }

  /** "Center for Strategic [and] International Studies": what is joined stands before its noun. */
  private boolean isJoining(Span span, int i) {
    return sentence.word(i).is("cc")
        && sentence.words().subList(i + 1, sentence.words().size()).stream()
            .anyMatch(t -> t.is("nmod") && t.hangsWithin(span) && isRunTo(i, t.index()));
  }

  private boolean isRunTo(int i, int last) {
    return IntStream.rangeClosed(i + 1, last).allMatch(this::isCapital);
  }

  private boolean isCapital(int i) {
    Word word = sentence.word(i);
    boolean name = word.xpos().startsWith("NNP") || word.isAdjective();
    return name
        && !word.isTime()
        && Character.isUpperCase(word.text().charAt(0))
        && known.stream().noneMatch(k -> k.contains(i));
  }
}
