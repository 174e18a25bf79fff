package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.ReferenceWords;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;

/** The finder of names that nobody marks: runs of proper nouns that hang together. */
final class ProperNounFinder {
  private final ReferenceWords words;
  private final NameTrimmer trimmer;

  ProperNounFinder(ReferenceWords words) {
    this.words = words;
    this.trimmer = new NameTrimmer(words);
  }

  /** The runs of proper nouns for something of a known class, beside the known names. */
  ImmutableList<FoundName> find(ParsedSentence sentence, ImmutableList<FoundName> known) {
    NameExtender extender = new NameExtender(known, words);
    ImmutableList.Builder<FoundName> found = ImmutableList.builder();
    int i = 0;
    while (i < sentence.words().size()) {
      int end = runEnd(sentence, i);
      if (end > i) {
        WordRun run = extender.extend(new WordRun(sentence, new Span(i, end)));
        trimmer.findName(run, "").filter(name -> !name.type().isEmpty()).ifPresent(found::add);
      }
      i = Math.max(end, i + 1);
    }
    return found.build();
  }

  private int runEnd(ParsedSentence sentence, int begin) {
    int end = begin;
    while (end < sentence.words().size() && goesOn(begin, sentence.word(end))) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int begin, Word word) {
    return isProper(word)
        && (word.index() == begin
            || (!isBehindPeople(word)
                && new WordRun(word.sentence(), new Span(begin, word.index())).isTiedTo(word)));
  }

  /** "Republicans [Anna Novak] and Karl Weber": what people somebody is of is not his name. */
  private static boolean isBehindPeople(Word word) {
    return word.isInPersonName()
        && word.findPrevious().flatMap(Word::findName).filter(Name::isOfPeople).isPresent();
  }

  /**
   * A proper noun; amid small words also the capital noun of an organization, as in "Norway's
   * Court", that of a person which is no word for people, and an acronym.
   */
  private boolean isProper(Word word) {
    if (!word.isCommonNoun() || word.index() == 0 || !word.isCapital()) {
      return word.isProperNoun();
    }
    String type = words.classOf(word.entityType());
    boolean acronym =
        word.text().length() > 2 && word.text().chars().allMatch(Character::isUpperCase);
    boolean person =
        type.equals(words.classOf("person")) && word.findName().filter(Name::isOfPeople).isEmpty();
    boolean unknown = words.findNoun(word.forms()).isEmpty();
    return (type.equals(words.classOf("organization")) || (unknown && (person || acronym)))
        && !TitleCase.isWritten(word.sentence());
  }
}
