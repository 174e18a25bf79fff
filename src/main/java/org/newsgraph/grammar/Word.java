package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/**
 * A word that knows its sentence, the word it hangs on and those that hang on it. Each word of an
 * article is one object, and equal to itself alone.
 */
public final class Word {
  /** Determiners that point at nobody known. */
  private static final ImmutableSet<String> INDEFINITE = ImmutableSet.of("a", "an", "any", "no");

  private final ParsedSentence sentence;
  private final Token token;
  private final String lower;
  private ImmutableList<Word> children = ImmutableList.of();

  Word(ParsedSentence sentence, Token token) {
    this.sentence = sentence;
    this.token = token;
    this.lower = token.text().toLowerCase(Locale.ROOT);
  }

  /** Hangs the words on each other; asked for once, by their sentence. */
  static void join(ImmutableList<Word> words) {
    List<List<Word>> children = new ArrayList<>();
    words.forEach(word -> children.add(new ArrayList<>()));
    words.stream()
        .filter(word -> word.token.head() != Token.ROOT)
        .forEach(word -> children.get(word.token.head()).add(word));
    words.forEach(word -> word.children = ImmutableList.copyOf(children.get(word.index())));
  }

  // ---------------------------------------------------------------- the word itself

  /** The sentence it stands in. */
  public ParsedSentence sentence() {
    return sentence;
  }

  /** Its place in the sentence, from 0. */
  public int index() {
    return token.index();
  }

  /** Its characters in the article's text. */
  public Span span() {
    return token.span();
  }

  /** The word as written. */
  public String text() {
    return token.text();
  }

  /** The word as written, in lower case. */
  public String lower() {
    return lower;
  }

  /** Its dictionary form in lower case. */
  public String lemma() {
    return token.lemma();
  }

  /** Whether the word is the given one, in its dictionary form or as written, in lower case. */
  public boolean isWord(String word) {
    return token.lemma().equals(word) || lower.equals(word);
  }

  /** Its universal part of speech, such as {@code VERB}. */
  public String upos() {
    return token.upos();
  }

  /** Its Penn Treebank tag, such as {@code VBD}. */
  public String xpos() {
    return token.xpos();
  }

  /** GUM's type of the entity whose head the word is, such as {@code person}, or {@code O}. */
  public String entityType() {
    return token.entityType();
  }

  /** Whether the word is a noun or a name. */
  public boolean isNoun() {
    return isCommonNoun() || isProperNoun();
  }

  /** Whether the word is a common noun. */
  public boolean isCommonNoun() {
    return token.upos().equals("NOUN");
  }

  /** Whether the word is a proper noun. */
  public boolean isProperNoun() {
    return token.upos().equals("PROPN");
  }

  /** Whether the word is a noun or name in the plural. */
  public boolean isPlural() {
    return token.xpos().equals("NNS") || token.xpos().equals("NNPS");
  }

  /** Whether the word is a verb or an auxiliary. */
  public boolean isVerb() {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }

  /** Whether the word is an adjective. */
  public boolean isAdjective() {
    return token.upos().equals("ADJ");
  }

  /** Whether the word is a pronoun. */
  public boolean isPronoun() {
    return token.upos().equals("PRON");
  }

  /** Whether the word is a punctuation mark. */
  public boolean isPunctuation() {
    return token.upos().equals("PUNCT");
  }

  /** Whether the word is a hyphen. */
  public boolean isHyphen() {
    return token.text().equals("-");
  }

  /** Whether the word names a time or a stretch of time. */
  public boolean isTime() {
    return token.isTime();
  }

  /** Whether the word begins with a small letter. */
  public boolean isSmall() {
    return Character.isLowerCase(token.text().charAt(0));
  }

  // ---------------------------------------------------------------- its place in the tree

  /** The relation to the word it hangs on, of Universal Dependencies. */
  public String relation() {
    return token.relation();
  }

  /** Whether the relation to the head is the given one or one of its subtypes. */
  public boolean is(String universalRelation) {
    return token.is(universalRelation);
  }

  /** Whether the word hangs on no other. */
  public boolean isRoot() {
    return token.head() == Token.ROOT;
  }

  /** The word that it hangs on, empty for the root. */
  public Optional<Word> findHead() {
    return isRoot() ? Optional.empty() : Optional.of(sentence.word(token.head()));
  }

  /**
   * The word that it hangs on.
   *
   * @throws IllegalStateException if it is the root
   */
  public Word expectHead() {
    return findHead().orElseThrow(() -> new IllegalStateException(this + " hangs on no word"));
  }

  /** Whether both hang on one word, or are roots. */
  public boolean isBeside(Word other) {
    return token.head() == other.token.head();
  }

  /** Whether it hangs on the other word. */
  public boolean hangsOn(Word head) {
    return token.head() == head.index();
  }

  /** Whether the word it hangs on is one of those at the places. */
  public boolean hangsWithin(Span words) {
    return words.contains(token.head());
  }

  /** Whether the other word comes later in the sentence. */
  public boolean isBefore(Word other) {
    return index() < other.index();
  }

  /** The words that hang on it, in order. */
  public ImmutableList<Word> children() {
    return children;
  }

  /** The words that hang on it by the relation or a subtype of it, in order. */
  public Stream<Word> children(String relation) {
    return children.stream().filter(child -> child.is(relation));
  }

  /** The first word that hangs on it by the relation or a subtype of it. */
  public Optional<Word> findChild(String relation) {
    return children(relation).findFirst();
  }

  /** Whether a word hangs on it by the relation or a subtype of it. */
  public boolean has(String relation) {
    return children.stream().anyMatch(child -> child.is(relation));
  }

  /** The word right after it, empty at the sentence's end. */
  public Optional<Word> findNext() {
    return sentence.findWord(index() + 1);
  }

  /** The word right before it, empty at the sentence's beginning. */
  public Optional<Word> findPrevious() {
    return sentence.findWord(index() - 1);
  }

  /** The clause that it carries, empty where it is no verb, noun or adjective. */
  public Optional<Clause> findClause() {
    return sentence.findClause(this);
  }

  // ---------------------------------------------------------------- phrases

  /** Whether a preposition of this dictionary form stands before the phrase that it heads. */
  public boolean hasCase(String lemma) {
    return children("case").anyMatch(mark -> mark.lemma().equals(lemma));
  }

  /** The words of the preposition that the phrase hangs on by, lower case, "" for none. */
  public String preposition() {
    Optional<Word> first = findChild("case");
    if (first.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder(first.get().lower);
    first.get().children("fixed").forEach(t -> words.append(' ').append(t.lower));
    return words.toString();
  }

  /** Whether the noun points at somebody known: by an owner, or a determiner other than "a". */
  public boolean isDefinite() {
    return children.stream()
        .anyMatch(
            child ->
                child.is("nmod:poss") || (child.is("det") && !INDEFINITE.contains(child.lemma())));
  }

  /** Whether the noun stands for nobody: "no member". */
  public boolean isNobody() {
    return children("det").anyMatch(child -> child.lemma().equals("no"));
  }

  /** Whether the verb has a "to". */
  public boolean isInfinitive() {
    return children("mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  @Override
  public String toString() {
    return token.toString();
  }
}
