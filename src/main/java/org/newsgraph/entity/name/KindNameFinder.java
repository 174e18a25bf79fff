package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.text.Span;

/**
 * The finder of names behind a noun that tells what sort of body bears them, whatever words they
 * are made of: "the rights group [Clear Hands]".
 */
final class KindNameFinder {
  private final ReferenceWords words;
  private final String organization;

  KindNameFinder(ReferenceWords words) {
    this.words = words;
    this.organization = words.classOf("organization");
  }

  /** The names behind nouns for bodies, beside the known names. */
  ImmutableList<FoundName> find(ParsedSentence sentence, ImmutableList<FoundName> known) {
    if (TitleCase.isWritten(sentence)) {
      return ImmutableList.of();
    }
    return sentence.words().stream()
        .filter(noun -> isKind(noun))
        .flatMap(noun -> findBehind(noun).stream())
        .filter(run -> known.stream().noneMatch(one -> one.words().places().overlaps(run.places())))
        .map(run -> new FoundName(run, run.head(), organization, ImmutableList.of()))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isKind(Word noun) {
    return noun.isCommonNoun() && !noun.isPlural() && words.isGenus(noun.lemma());
  }

  private static Optional<WordRun> findBehind(Word noun) {
    ParsedSentence sentence = noun.sentence();
    int begin = noun.index() + 1;
    int end = begin;
    while (sentence.findWord(end).filter(KindNameFinder::isNameWord).isPresent()) {
      end++;
    }
    if (end == begin || !sentence.word(end - 1).isNoun()) {
      return Optional.empty();
    }
    WordRun run = new WordRun(sentence, new Span(begin, end));
    return isSetTo(noun, run) ? Optional.of(run) : Optional.empty();
  }

  private static boolean isNameWord(Word word) {
    return word.isCapital() && !word.isTime() && (word.isNoun() || word.isAdjective());
  }

  /** Whether the words belong together, and not "[company] Weber" in "the company Weber left". */
  private static boolean isSetTo(Word noun, WordRun run) {
    Word head = run.head();
    return noun.hangsWithin(run.places()) || head.hangsOn(noun) || head.isBeside(noun);
  }
}
