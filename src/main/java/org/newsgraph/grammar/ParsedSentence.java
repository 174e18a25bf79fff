package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Name;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;

/** A sentence whose words know each other, with its clauses, found once. */
public final class ParsedSentence {
  private final Sentence sentence;
  private final FunctionWords functionWords;
  private final ImmutableList<Word> words;
  private final ImmutableMap<Word, Clause> clauses;

  /** Joins the words of a read sentence and finds its clauses. */
  public ParsedSentence(Sentence sentence, FunctionWords functionWords) {
    this.sentence = sentence;
    this.functionWords = functionWords;
    this.words =
        sentence.tokens().stream()
            .map(token -> new Word(this, token))
            .collect(ImmutableList.toImmutableList());
    Word.join(words);
    this.clauses = ClauseFinder.clauses(words);
  }

  /** The function words of its language. */
  FunctionWords functionWords() {
    return functionWords;
  }

  /** Its place in the article, from 0. */
  public int index() {
    return sentence.index();
  }

  /** Its characters in the article's text. */
  public Span span() {
    return sentence.span();
  }

  /** Its words in order, at least one. */
  public ImmutableList<Word> words() {
    return words;
  }

  /** The words at the places. */
  public ImmutableList<Word> words(Span places) {
    return words.subList(places.begin(), places.end());
  }

  /** The word at the index. */
  public Word word(int index) {
    return words.get(index);
  }

  /** The word at the index, empty where there is none. */
  public Optional<Word> findWord(int index) {
    return 0 <= index && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  /** The words between the two, none where the second does not come later. */
  public ImmutableList<Word> between(Word first, Word second) {
    return first.isBefore(second)
        ? words.subList(first.index() + 1, second.index())
        : ImmutableList.of();
  }

  /** The words right before the word, as many as there are up to the number. */
  public ImmutableList<Word> before(Word word, int most) {
    return words.subList(Math.max(0, word.index() - most), word.index());
  }

  /** Whether the sentence asks: a question mark ends it, a quotation mark may follow. */
  public boolean isQuestion() {
    return words.subList(Math.max(0, words.size() - 2), words.size()).stream()
        .anyMatch(word -> word.text().equals("?"));
  }

  /** Whether the sentence ends as a headline does, without any sign. */
  public boolean isHeadline() {
    return !last().isPunctuation();
  }

  /** The last word. */
  public Word last() {
    return words.get(words.size() - 1);
  }

  /** The forms by which a term of several words may hold each of its words. */
  public List<ImmutableList<String>> forms() {
    return Lists.transform(words, Word::forms);
  }

  /** The names that the reader model found, in order, without overlap. */
  public ImmutableList<Name> names() {
    return sentence.names();
  }

  /** The characters from the first to the last of the words. */
  public Span characters(Span words) {
    return sentence.characters(words);
  }

  /** The clause that the word carries, empty where it is no verb, noun or adjective. */
  public Optional<Clause> findClause(Word word) {
    return Optional.ofNullable(clauses.get(word));
  }
}
