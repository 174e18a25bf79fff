package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/**
 * A word that knows its sentence, the word it hangs on and those that hang on it. Each word of an
 * article is one object, and equal to itself alone.
 */
public final class Word implements TreeWord<Word> {
  private final ParsedSentence sentence;
  private final Token token;
  private final String lower;
  private final ImmutableList<String> forms;
  private ImmutableList<Word> children = ImmutableList.of();

  Word(ParsedSentence sentence, Token token) {
    this.sentence = sentence;
    this.token = token;
    this.lower = token.text().toLowerCase(Locale.ROOT);
    this.forms =
        isHyphen()
            ? ImmutableList.of()
            : lower.equals(token.lemma())
                ? ImmutableList.of(lower)
                : ImmutableList.of(lower, token.lemma());
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

  /** The sentence it stands in. */
  public ParsedSentence sentence() {
    return sentence;
  }

  @Override
  public Token token() {
    return token;
  }

  /** Its characters in the article's text. */
  public Span span() {
    return token.span();
  }

  /** The word as written, in lower case. */
  public String lower() {
    return lower;
  }

  /** Whether the word is the given one, in its dictionary form or as written, in lower case. */
  public boolean isWord(String word) {
    return token.lemma().equals(word) || lower.equals(word);
  }

  /**
   * The forms by which a term of several words may hold the word, the best first: as written in
   * lower case, then its dictionary form. A hyphen has none.
   */
  public ImmutableList<String> forms() {
    return forms;
  }

  /** Whether it stands for one of a kind, and for nobody in particular: "each country". */
  public boolean isAnybody() {
    return !isPlural() && children("det").anyMatch(t -> t.isOneOf(FunctionWord.ANYBODY));
  }

  /** Whether the word is one of the function words, by its dictionary form. */
  boolean isOneOf(FunctionWord sort) {
    return sentence.functionWords().contains(sort, lemma());
  }

  /** Whether the word is one of the function words, as it is written. */
  boolean isWrittenAsOneOf(FunctionWord sort) {
    return sentence.functionWords().contains(sort, lower);
  }

  // ---------------------------------------------------------------- its place in the tree

  @Override
  public boolean isRoot() {
    return token.head() == Token.ROOT;
  }

  @Override
  public Optional<Word> findHead() {
    return isRoot() ? Optional.empty() : Optional.of(sentence.word(token.head()));
  }

  /** Whether both hang on one word, or are roots. */
  public boolean isBeside(Word other) {
    return token.head() == other.token.head();
  }

  @Override
  public boolean hangsOn(Word head) {
    return token.head() == head.index();
  }

  /** Whether the word it hangs on is one of those at the places. */
  public boolean hangsWithin(Span words) {
    return words.contains(token.head());
  }

  @Override
  public ImmutableList<Word> children() {
    return children;
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

  /** Those on the other side: whom "him" cannot mean in "Lopez saw him", "his war on Chad". */
  public ImmutableList<Word> coarguments() {
    if (isPossessor()) {
      return expectHead().children("nmod").collect(ImmutableList.toImmutableList());
    }
    Word filler = this;
    while (filler.isAttribute() && !filler.isRoot()) {
      filler = filler.expectHead();
    }
    return filler
        .findHead()
        .flatMap(Word::findClause)
        .filter(clause -> clause.partOfSpeech().equals("verb"))
        .map(clause -> clause.arguments().values().stream())
        .orElse(Stream.empty())
        .filter(argument -> argument != this)
        .collect(ImmutableList.toImmutableList());
  }

  // ---------------------------------------------------------------- its phrase

  /** Whether the noun points at somebody known. */
  public boolean isDefinite() {
    return Definiteness.of(this) == Definiteness.DEFINITE;
  }

  /** The words of the preposition that the phrase hangs on by, lower case, "" for none. */
  public String preposition() {
    return findChild("case").map(Word::fixedWords).orElse("");
  }

  /** The word, in lower case, and those that make one with it: "because of", "each other". */
  public String fixedWords() {
    return Stream.concat(Stream.of(this), children("fixed"))
        .map(Word::lower)
        .collect(Collectors.joining(" "));
  }

  /** Whether the phrase that the word heads hangs on just this preposition. */
  public boolean hasPreposition(String words) {
    return preposition().equals(words);
  }

  /** Whether the phrase that the word heads hangs on one of these prepositions. */
  public boolean hasPrepositionOf(FunctionWord sort) {
    return sentence.functionWords().contains(sort, preposition());
  }

  /** Whether the noun tells in what capacity: "served as [president]", "elected [president]". */
  public boolean isCapacity() {
    return hasPreposition("as")
        || (is("xcomp")
            && !isVerb()
            && findHead()
                .filter(verb -> verb.isVerb() && (verb.has("obj") || verb.isPassive()))
                .isPresent());
  }

  /**
   * Whether the phrase takes part in what is told and does not only tell where: a place that it
   * names stands for those who act there.
   */
  public boolean isParticipant() {
    Optional<String> preposition =
        children("case").map(Word::lemma).findFirst().filter(lemma -> !lemma.equals("'s"));
    if (isTaken() || isMovedTo()) {
      return false;
    }
    if (preposition.isPresent() && !isPossessor()) {
      return !sentence.functionWords().contains(FunctionWord.LOCATIVE, preposition.get());
    }
    return switch (token.relation()) {
      case "nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "nmod:poss" -> true;
      case "conj" -> !firstConjunct().hasPrepositionOf(FunctionWord.LOCATIVE);
      default -> false;
    };
  }

  /** "Aid moved to [Kabul]", "a flight from [Kabul]". */
  private boolean isMovedTo() {
    Word first = firstConjunct();
    return first.hasPrepositionOf(FunctionWord.MOVED)
        && first.findHead().filter(head -> head.isOneOf(FunctionWord.MOVING)).isPresent();
  }

  /** "Rebels seized [Kabul]", "an attack on [Kabul]". */
  private boolean isTaken() {
    Word first = firstConjunct();
    return first
        .findHead()
        .filter(head -> head.isOneOf(FunctionWord.TAKING))
        .filter(
            head ->
                first.is("obj")
                    || first.is("nsubj:pass")
                    || (head.isNoun() && first.hasPrepositionOf(FunctionWord.AIMED)))
        .isPresent();
  }

  /** Also without an auxiliary: in a headline, "Weber [arrested] in Lima", or with an agent. */
  @Override
  public boolean isPassive() {
    return TreeWord.super.isPassive() || isBarePassive();
  }

  private boolean isBarePassive() {
    return (isPast() || isPastParticiple())
        && has("nsubj")
        && !has("obj")
        && !has("aux")
        && (children("obl:agent").anyMatch(Word::isAgent)
            || (isOneOf(FunctionWord.NEEDING_OBJECT) && sentence.isHeadline()));
  }

  /** "Beyond [doubt]", "without [doubt]": there is none. */
  public boolean isOutOfReach() {
    return hasPrepositionOf(FunctionWord.BEYOND);
  }

  /** "The first [general] to leave", "the [first] to leave": the one that does it. */
  public boolean isRanked() {
    return isRank() || children("amod").anyMatch(Word::isRank);
  }

  /** Whether the word itself singles one out: "the [first] to leave". */
  public boolean isRank() {
    return xpos().equals("JJS") || isOneOf(FunctionWord.RANKS);
  }

  /** The first word of an adverb of several: "no" for "no [longer]". */
  public Word firstOfAdverb() {
    return children("advmod")
        .filter(child -> child.isBefore(this))
        .findFirst()
        .or(() -> findChild("det"))
        .orElse(this);
  }

  /** The nouns that a preposition sets to the word: "all of [the countries]". */
  public ImmutableList<Word> attributes(String preposition) {
    return children("nmod")
        .filter(noun -> noun.hasCase(preposition))
        .flatMap(noun -> noun.withConjuncts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  // ---------------------------------------------------------------- those joined to it

  /** The first of those that the word is joined to, or the word itself. */
  public Word firstConjunct() {
    return isConjunct() ? expectHead().firstConjunct() : this;
  }

  /** The word and all joined to it, in order, but none left out: "[Spain], and not Peru". */
  public ImmutableList<Word> withConjuncts() {
    return Conjuncts.with(this);
  }

  /** The word joined in front of this one by a hyphen: "government" in "government-led". */
  public Optional<Word> findHyphenated() {
    return findPrevious().filter(Word::isHyphen).flatMap(Word::findPrevious);
  }

  /** The word that a hyphen without space joins behind this one: "Secretary-[General]". */
  public Optional<Word> findJoinedBehind() {
    return findNext()
        .filter(hyphen -> hyphen.isHyphen() && hyphen.span().begin() == span().end())
        .flatMap(Word::findNext);
  }

  // ---------------------------------------------------------------- names

  /** The name that the reader model marked the word as a part of. */
  public Optional<Name> findName() {
    return sentence.names().stream().filter(n -> n.tokens().contains(index())).findFirst();
  }

  /** Whether the reader model takes the word for a part of a name, and not for a title. */
  public boolean isInName() {
    return findName().isPresent();
  }

  /** Whether the reader model takes the word for a part of a person's name. */
  public boolean isInPersonName() {
    return findName().filter(name -> name.type().equals("PER")).isPresent();
  }

  /** Whether a name may go on after the word: "Commission [on] Human Rights". */
  public boolean canStandWithinName() {
    return isOneOf(FunctionWord.WITHIN_NAMES);
  }

  /** Whether the noun behind a name makes one name of a place with it: "Galilee [province]". */
  public boolean isPlaceNoun() {
    return isCommonNoun()
        && isPlace()
        && (isOneOf(FunctionWord.PLACE_NOUNS) || isOneOf(FunctionWord.SITE_NOUNS));
  }

  /** Whether the word is a name or a part of one. */
  public boolean isName() {
    return isProperNoun() || isInName();
  }

  @Override
  public String toString() {
    return token.toString();
  }
}
