package org.newsgraph.grammar;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.newsgraph.text.Span;

/**
 * Words of a sentence that follow each other, at least one.
 *
 * @param sentence the sentence
 * @param places their places in it
 */
public record WordRun(ParsedSentence sentence, Span places) {
  public WordRun {
    checkArgument(
        places.length() > 0 && places.begin() >= 0 && places.end() <= sentence.words().size(),
        "no words at %s",
        places);
  }

  /** The run of one word. */
  public static WordRun of(Word word) {
    return new WordRun(word.sentence(), new Span(word.index(), word.index() + 1));
  }

  /** The words in order. */
  public ImmutableList<Word> words() {
    return sentence.words().subList(places.begin(), places.end());
  }

  /** How many words they are. */
  public int size() {
    return places.length();
  }

  /** The place of the first word. */
  public int begin() {
    return places.begin();
  }

  /** The place after the last word. */
  public int end() {
    return places.end();
  }

  /** The first word. */
  public Word first() {
    return sentence.word(begin());
  }

  /** The last word. */
  public Word last() {
    return sentence.word(end() - 1);
  }

  /** Their characters in the article's text. */
  public Span characters() {
    return sentence.characters(places);
  }

  /** Whether the word is one of them. */
  public boolean contains(Word word) {
    return word.sentence() == sentence && places.contains(word.index());
  }

  /** Whether the word hangs on one of them, or one of them on it. */
  public boolean isTiedTo(Word word) {
    return word.hangsWithin(places) || words().stream().anyMatch(each -> each.hangsOn(word));
  }

  /**
   * The first word that hangs on one outside, a noun before others, determiners and marks aside;
   * else the last.
   */
  public Word head() {
    ImmutableList<Word> outer =
        words().stream()
            .filter(word -> !word.hangsWithin(places))
            .filter(word -> !word.isPunctuation() && !word.isDeterminerWord())
            .collect(toImmutableList());
    return outer.stream()
        .filter(Word::isNoun)
        .findFirst()
        .or(() -> outer.stream().findFirst())
        .orElse(last());
  }

  /** Whether the first word tells only a part of what the others name: "[Northern] Chad". */
  public boolean beginsWithDirection() {
    return first().isOneOf(FunctionWord.DIRECTIONS);
  }

  /** Whether they end with what sort of place bears the name: "Zamzam Refugee [Camp]". */
  public boolean endsWithKindOfPlace() {
    Word last = last();
    return last.isPlace()
        && (last.isOneOf(FunctionWord.PLACE_NOUNS) || last.isOneOf(FunctionWord.SITE_NOUNS));
  }
}
