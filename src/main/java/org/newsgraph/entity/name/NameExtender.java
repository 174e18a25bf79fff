package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.text.Span;

/**
 * The extender of names that are marked in part: a name does not end before a hyphen that ties a
 * further word to it ("Ban Ki-moon"), nor begin after a capital word that hangs on it ("[Supreme]
 * Court"), nor end before what it is the commission or centre of. Names that are known by
 * themselves stay apart and as they are.
 */
final class NameExtender {
  private final ImmutableList<FoundName> known;

  NameExtender(ImmutableList<FoundName> known) {
    this.known = known;
  }

  /** The whole of a name of which these words are a part. */
  WordRun extend(WordRun part) {
    return known.stream().anyMatch(name -> name.words().equals(part))
        ? part
        : after(before(tied(part)));
  }

  private static WordRun tied(WordRun run) {
    ParsedSentence sentence = run.sentence();
    int end = run.end();
    while (end + 1 < sentence.words().size() && isTie(sentence.word(end))) {
      end += 2;
    }
    return new WordRun(sentence, new Span(run.begin(), end));
  }

  /** Whether the word is a hyphen without a space before or after it. */
  private static boolean isTie(Word word) {
    return word.isHyphen()
        && word.findPrevious().filter(w -> w.span().end() == word.span().begin()).isPresent()
        && word.findNext().filter(w -> w.span().begin() == word.span().end()).isPresent();
  }

  private WordRun before(WordRun run) {
    ParsedSentence sentence = run.sentence();
    int begin = run.begin();
    while (begin > 1 && opens(sentence.word(begin - 1), run)) {
      begin--;
    }
    return new WordRun(sentence, new Span(begin, run.end()));
  }

  private boolean opens(Word word, WordRun run) {
    return isCapital(word) && word.hangsWithin(run.places()) && !word.isAttribute();
  }

  private WordRun after(WordRun run) {
    ParsedSentence sentence = run.sentence();
    int end = run.end();
    if (sentence.findWord(end).filter(Word::canStandWithinName).isEmpty()) {
      return run;
    }
    int last = end + 1;
    while (last < sentence.words().size() && goesOn(sentence.word(last), run)) {
      last++;
    }
    boolean tied =
        sentence.words().subList(end, last).stream()
            .anyMatch(word -> word.hangsWithin(run.places()));
    return last > end + 1 && tied ? new WordRun(sentence, new Span(run.begin(), last)) : run;
  }

  private boolean goesOn(Word word, WordRun run) {
    return isCapital(word) || isJoining(word, run);
  }

  /** "Center for Strategic [and] International Studies": what is joined stands before its noun. */
  private boolean isJoining(Word word, WordRun run) {
    ImmutableList<Word> all = run.sentence().words();
    return word.isJoining()
        && all.subList(word.index() + 1, all.size()).stream()
            .filter(noun -> noun.isAttribute() && noun.hangsWithin(run.places()))
            .anyMatch(
                noun ->
                    all.subList(word.index() + 1, noun.index() + 1).stream()
                        .allMatch(this::isCapital));
  }

  private boolean isCapital(Word word) {
    return (word.isProperNoun() || word.isAdjective())
        && !word.isTime()
        && word.isCapital()
        && known.stream().noneMatch(name -> name.words().contains(word));
  }
}
