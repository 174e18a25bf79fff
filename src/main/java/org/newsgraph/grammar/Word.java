package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  // ---------------------------------------------------------------- the word itself

  /** The sentence it stands in. */
  public ParsedSentence sentence() {
    return sentence;
  }

  @Override
  public int index() {
    return token.index();
  }

  /** Its characters in the article's text. */
  public Span span() {
    return token.span();
  }

  @Override
  public String text() {
    return token.text();
  }

  /** The word as written, in lower case. */
  public String lower() {
    return lower;
  }

  @Override
  public String lemma() {
    return token.lemma();
  }

  /** Whether the word is the given one, in its dictionary form or as written, in lower case. */
  public boolean isWord(String word) {
    return token.lemma().equals(word) || lower.equals(word);
  }

  @Override
  public String upos() {
    return token.upos();
  }

  @Override
  public String xpos() {
    return token.xpos();
  }

  @Override
  public String entityType() {
    return token.entityType();
  }

  // ---------------------------------------------------------------- its place in the tree

  @Override
  public String relation() {
    return token.relation();
  }

  /** The relation to the head without its subtype. */
  public String universalRelation() {
    int colon = relation().indexOf(':');
    return colon < 0 ? relation() : relation().substring(0, colon);
  }

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

  // ---------------------------------------------------------------- phrases

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

  /** How the noun points at what it stands for. */
  public Definiteness definiteness() {
    if (children.stream().anyMatch(child -> child.isWrittenAsOneOf(FunctionWord.OTHERS))) {
      return Definiteness.INDEFINITE;
    }
    boolean known =
        children.stream()
            .anyMatch(
                child ->
                    child.isPossessor()
                        || (child.is("det") && child.isWrittenAsOneOf(FunctionWord.DEFINITE)));
    if (known) {
      return Definiteness.DEFINITE;
    }
    return has("det") || has("nummod") ? Definiteness.INDEFINITE : Definiteness.BARE;
  }

  /** Whether the noun points at somebody known. */
  public boolean isDefinite() {
    return definiteness() == Definiteness.DEFINITE;
  }

  /** Whether a number stands before the noun: "[92] Palestinians". */
  public boolean isCounted() {
    return has("nummod");
  }

  /** Whether the noun has a determiner. */
  public boolean hasDeterminer() {
    return has("det");
  }

  /** Whether the word is a determiner of the one above, or the "both" or "neither" of a list. */
  public boolean isDeterminer() {
    return is("det") || is("cc:preconj");
  }

  /** Whether the word is a determiner of the one above, and none that counts all: "all the". */
  public boolean isPlainDeterminer() {
    return relation().equals("det");
  }

  /** Whether the phrase hangs on a noun by a preposition, or without. */
  public boolean isNounAdjunct() {
    return is("nmod");
  }

  /** Whether the phrase hangs on a noun by "of": "fears [of an attack]". */
  public boolean isOf() {
    return isNounAdjunct() && hasCase("of");
  }

  /** Whether the word is what the verb above is done to: "predict an attack", "warn of one". */
  public boolean isObjectOf(Word verb) {
    return hangsOn(verb) && (is("obj") || (is("obl") && hasCase("of")));
  }

  /** Whether the clause that the word carries has another as its content: "said that ...". */
  public boolean hasContent() {
    return has("ccomp");
  }

  /** The first word of an adverb of several: "no" for "no [longer]". */
  public Word firstOfAdverb() {
    return children("advmod")
        .filter(child -> child.isBefore(this))
        .findFirst()
        .or(() -> findChild("det"))
        .orElse(this);
  }

  /** Whether this word opens the clause: "if", "to", "by". */
  public boolean isMarkedBy(String lemma) {
    return children("mark").anyMatch(mark -> mark.lemma().equals(lemma));
  }

  /** Whether the verb is a form of the past: "left", but not "has left". */
  public boolean isPast() {
    return token.xpos().equals("VBD");
  }

  /** Whether the verb is a form in "-ing", or has an auxiliary that is one: "having left". */
  public boolean isParticiple() {
    return token.xpos().equals("VBG")
        || children("aux").anyMatch(auxiliary -> auxiliary.token.xpos().equals("VBG"));
  }

  /** Whether the word shares its subject with the verb above: "tried [to leave]". */
  public boolean isOpenComplement() {
    return is("xcomp");
  }

  /** Whether the noun or adjective is what somebody is said to be: "is [president]". */
  public boolean isPredicate() {
    return has("cop") || isOpenComplement();
  }

  /** "Was [to meet] Lopez", "is due [to meet] Lopez": what lies ahead of the subject. */
  public boolean isDestined() {
    Optional<Word> mark = findChild("mark");
    boolean auxiliary =
        isInfinitive()
            && children("aux")
                .anyMatch(t -> t.lemma().equals("be") && t.isBefore(mark.orElseThrow()));
    return auxiliary
        || (token.xpos().equals("VB")
            && mark.isPresent()
            && (has("cop") || children("mark").anyMatch(m -> m.has("cop"))));
  }

  /** "[Had] Chad [left], Lopez would have stayed": a condition without conjunction. */
  public boolean isInverted() {
    return is("advcl")
        && !has("mark")
        && findChild("nsubj")
            .filter(
                subject ->
                    children.stream()
                        .filter(t -> t.is("aux") || t.is("cop"))
                        .anyMatch(t -> t.isBefore(subject) && t.isOneOf(FunctionWord.INVERTED)))
            .isPresent();
  }

  /** How the word bears on how the clause of the word above is meant. */
  public Bearing bearing() {
    return Bearing.of(relation());
  }

  /** Whether the verb is a gerund after a preposition: "of leaving". */
  public boolean isGerundOf() {
    return token.xpos().equals("VBG") && has("mark");
  }

  /** Whether the surface subject of the verb is whom it is done to, by its form or its place. */
  public boolean isPassive() {
    if (has("aux:pass") || has("nsubj:pass")) {
      return true;
    }
    if (!token.xpos().equals("VBN") || has("nsubj") || hasAuxiliary()) {
      return false;
    }
    if (is("conj")) {
      return findHead().filter(head -> head.isVerb() && head.isPassive()).isPresent();
    }
    return is("acl") || isModifier() || is("advcl");
  }

  /** Whether the verb has an auxiliary other than that of the passive. */
  public boolean hasAuxiliary() {
    return children.stream().anyMatch(child -> child.relation().equals("aux"));
  }

  /** Whether the word stands for the noun before its clause: "who", "that", "whose". */
  public boolean isRelativePronoun() {
    return (token.xpos().startsWith("W") && !token.xpos().equals("WRB"))
        || token.lemma().equals("whose")
        || (token.xpos().equals("IN") && isPronoun());
  }

  /** The verb of the relative clause that the pronoun stands in. */
  public Optional<Word> findRelativeClause() {
    Optional<Word> word = findHead();
    while (word.isPresent() && !word.get().relation().equals("acl:relcl")) {
      word = word.get().findHead();
    }
    return word.filter(verb -> !verb.isRoot());
  }

  /** The word joined in front of this one by a hyphen: "government" in "government-led". */
  public Optional<Word> findHyphenated() {
    return findPrevious().filter(Word::isHyphen).flatMap(Word::findPrevious);
  }

  /** Whether a hyphen follows: "government" in "government-led". */
  public boolean isBeforeHyphen() {
    return findNext().filter(Word::isHyphen).isPresent();
  }

  /**
   * Whether the noun tells in what capacity: "recognized Lopez as [president]", "elected Lopez
   * [president]".
   */
  public boolean isCapacity() {
    return hasPreposition("as")
        || (is("xcomp")
            && !isVerb()
            && findHead()
                .filter(verb -> verb.isVerb() && (verb.has("obj") || verb.isPassive()))
                .isPresent());
  }

  /** Whether the word is one of the function words, by its dictionary form. */
  boolean isOneOf(FunctionWord sort) {
    return sentence.functionWords().contains(sort, lemma());
  }

  /** Whether the word is one of the function words, as it is written. */
  private boolean isWrittenAsOneOf(FunctionWord sort) {
    return sentence.functionWords().contains(sort, lower);
  }

  /** Whether the phrase that the word heads hangs on one of these prepositions. */
  boolean hasPrepositionOf(FunctionWord sort) {
    return sentence.functionWords().contains(sort, preposition());
  }

  /** Whether the phrase that the word heads hangs on just this preposition. */
  public boolean hasPreposition(String words) {
    return preposition().equals(words);
  }

  /** The word and all conjoined with it, in order, without those that are expressly left out. */
  public ImmutableList<Word> withConjuncts() {
    List<Word> all = new ArrayList<>();
    all.add(this);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).children("conj").filter(w -> !w.isVerb() && !w.isLeftOut()).forEach(all::add);
    }
    return ImmutableList.copyOf(all);
  }

  /** "Spain, but not [France]", "Spain rather than [France]". */
  private boolean isLeftOut() {
    return children.stream()
        .filter(child -> child.isBefore(this))
        .anyMatch(
            child ->
                child.is("advmod")
                    ? child.isPlainNot()
                    : child.is("cc") && child.isOneOf(FunctionWord.INSTEAD));
  }

  /** "Not", but neither "not only" nor "not just". */
  private boolean isPlainNot() {
    return token.lemma().equals("not")
        && findNext().filter(next -> next.isOneOf(FunctionWord.ONLY)).isEmpty();
  }

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

  /** Whether the word is a name or a part of one. */
  public boolean isName() {
    return isProperNoun() || isInName();
  }

  /** Whether what the noun names can be neither met nor touched, by the model's type. */
  public boolean isAbstract() {
    return switch (token.entityType()) {
      case "abstract", "event", "O" -> true;
      default -> false;
    };
  }

  /** Whether the model takes what the word heads for an event. */
  public boolean isEvent() {
    return token.entityType().equals("event");
  }

  /** Whether what the word heads can be called on to do something: places are countries. */
  public boolean canBeCalledOn() {
    return switch (token.entityType()) {
      case "person", "organization", "place" -> true;
      default -> false;
    };
  }

  // ---------------------------------------------------------------- what part it plays

  /**
   * The forms by which a term of several words may hold the word, the best first: as written in
   * lower case, then its dictionary form. A hyphen has none.
   */
  public ImmutableList<String> forms() {
    return forms;
  }

  /** The words that it hangs on, from the nearest up to the root. */
  public Stream<Word> ancestors() {
    return Stream.iterate(findHead(), Optional::isPresent, word -> word.flatMap(Word::findHead))
        .map(Optional::orElseThrow);
  }

  /** Whether the word begins with a capital letter. */
  public boolean isCapital() {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /** Whether no letter of the word is small: "UN", "5". */
  public boolean isInCapitals() {
    return token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  /** Whether the word is a past participle by its form. */
  public boolean isPastParticiple() {
    return token.xpos().equals("VBN");
  }

  /** Whether the word is a determiner by itself, wherever it stands: "the", "every". */
  public boolean isDeterminerWord() {
    return token.upos().equals("DET");
  }

  /** Whether the word is a preposition. */
  public boolean isPreposition() {
    return token.upos().equals("ADP");
  }

  /** Whether the word joins what is of one rank: "and". */
  public boolean isConjunction() {
    return token.upos().equals("CCONJ");
  }

  /** Whether the word opens a clause that hangs on another: "that", "if". */
  public boolean isSubordinator() {
    return token.upos().equals("SCONJ");
  }

  /** Whether the word is a particle: "'s", "not". */
  public boolean isParticle() {
    return token.upos().equals("PART");
  }

  /** Whether the model takes what the word heads for a place. */
  public boolean isPlace() {
    return token.entityType().equals("place");
  }

  /** Whether the model takes the word for the head of a phrase that stands for something. */
  public boolean headsMention() {
    return !token.entityType().equals("O");
  }

  /** Whether the word is the surface subject of an active or passive verb. */
  public boolean isSubject() {
    return is("nsubj");
  }

  /** Whether the word tells who does it in a passive clause: "backed by [France]". */
  public boolean isPassiveAgent() {
    return is("obl:agent");
  }

  /** Whether the word is joined to an earlier one: "Lopez and [Weber]". */
  public boolean isConjunct() {
    return is("conj");
  }

  /** Whether the word is the conjunction that joins others. */
  public boolean isJoining() {
    return is("cc");
  }

  /** Whether the word tells whose the noun is that it hangs on: "[Lopez]'s plan", "[his] plan". */
  public boolean isPossessor() {
    return is("nmod:poss");
  }

  /** Whether the noun is set to another, by a preposition or as its owner: "plan of [Lopez]". */
  public boolean isAttribute() {
    return is("nmod");
  }

  /** Whether the noun is set to another by "of": "plan of [Lopez]". */
  public boolean isOfAttribute() {
    return isAttribute() && hasCase("of");
  }

  /** Whether the word forms a compound with the one it hangs on: "[opposition] leader". */
  public boolean isCompound() {
    return is("compound");
  }

  /** Whether the word goes on with the name that it hangs on: "Hunter [Lopez]". */
  public boolean isFlat() {
    return is("flat");
  }

  /**
   * Whether the phrase takes part in what is told and does not only tell where: a place that it
   * names stands for those who act there.
   */
  public boolean isParticipant() {
    Optional<String> preposition =
        children("case").map(Word::lemma).findFirst().filter(lemma -> !lemma.equals("'s"));
    if (preposition.isPresent() && !isPossessor()) {
      return !sentence.functionWords().contains(FunctionWord.LOCATIVE, preposition.get());
    }
    return switch (token.relation()) {
      case "nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "nmod:poss", "conj" -> true;
      default -> false;
    };
  }

  /** How prominent the word is by its place in the tree, from 0: a subject is most. */
  public int prominence() {
    return switch (token.relation()) {
      case "nsubj", "nsubj:pass" -> 5;
      case "root", "obj", "iobj", "obl:agent" -> 3;
      case "obl", "conj", "appos", "nmod:poss" -> 2;
      case "nmod" -> 1;
      default -> 0;
    };
  }

  /**
   * The fillers of the other sides of the verb's clause that the phrase stands in: whom only "him"
   * cannot mean in "Lopez praised him".
   */
  public ImmutableList<Word> coarguments() {
    if (isPossessor()) {
      return ImmutableList.of();
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

  /** The place of the first word that hangs on it before it, prepositions and marks aside. */
  public int phraseBegin() {
    return children.stream()
        .filter(child -> child.isBefore(this))
        .filter(child -> !child.is("case") && !child.is("punct") && !child.is("cc"))
        .mapToInt(Word::index)
        .findFirst()
        .orElse(index());
  }

  /** Whether the model takes what the word heads for an idea, which is nobody and no thing. */
  public boolean isIdea() {
    return token.entityType().equals("abstract");
  }

  /** The first of those that the word is joined to, or the word itself. */
  public Word firstConjunct() {
    return isConjunct() ? expectHead().firstConjunct() : this;
  }

  /** Whether the word is a title of a name, or a part of it: "[President] Maria [Lopez]". */
  public boolean isTitleOrNamePart() {
    return is("nmod:desc") || isFlat();
  }

  /** Whether the word tells when, where or how something is done: "left on [Friday]". */
  public boolean isAdjunct() {
    return switch (token.relation()) {
      case "obl", "obl:unmarked", "obl:tmod", "advmod", "nmod", "nmod:unmarked" -> true;
      default -> false;
    };
  }

  /** The nouns that a preposition sets to the word: "all of [the countries]". */
  public ImmutableList<Word> attributes(String preposition) {
    return children("nmod")
        .filter(noun -> noun.hasCase(preposition))
        .flatMap(noun -> noun.withConjuncts().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The word that a hyphen without space joins behind this one: "Secretary-[General]". */
  public Optional<Word> findJoinedBehind() {
    return findNext()
        .filter(hyphen -> hyphen.isHyphen() && hyphen.span().begin() == span().end())
        .flatMap(Word::findNext);
  }

  @Override
  public String toString() {
    return token.toString();
  }
}
