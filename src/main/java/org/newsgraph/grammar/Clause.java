package org.newsgraph.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sentence says about whom: a predicate and its arguments by grammatical function, the same
 * for active and passive, relative, conjoined, controlled and appositive forms.
 *
 * <p>A function is named by a word: {@link #SUBJECT}, {@link #OBJECT} and so on, and each
 * preposition by itself ("with"). The fillers are the head words; conjoined fillers are all there.
 *
 * @param predicate the word that carries the clause
 * @param lemma the predicate's dictionary form with its particle: "carry out"
 * @param partOfSpeech "verb", "noun" or "adjective"
 * @param arguments the head words that fill each function, in the order of the text
 * @param passive whether the surface subject is the deep object
 */
public record Clause(
    Word predicate,
    String lemma,
    String partOfSpeech,
    ImmutableListMultimap<String, Word> arguments,
    boolean passive) {
  /** Who does it. In a passive clause, the one after "by". */
  public static final String SUBJECT = "subject";

  /** To whom it is done. In a passive clause, the surface subject. */
  public static final String OBJECT = "object";

  /** Who gets something: "gave Ukraine money". */
  public static final String INDIRECT_OBJECT = "indirectObject";

  /** What the subject or object is said to be or become: "elected him president". */
  public static final String COMPLEMENT = "complement";

  /** The subject of the clause that this one governs: "demanded that Lopez resign". */
  public static final String CLAUSE_SUBJECT = "clauseSubject";

  /** The subject of an infinitive that this clause governs: "told Lopez to resign". */
  public static final String INFINITIVE_SUBJECT = "infinitiveSubject";

  /** The verb of a clause that says what is told: "said that Lopez [resigned]". */
  public static final String CLAUSE_VERB = "clauseVerb";

  /**
   * What somebody is told to be, and the preposition before it: "said that Lopez was [guilty]",
   * "was [behind] the [raid]".
   */
  public static final String CLAUSE_COMPLEMENT = "clauseComplement";

  /** The verb of what somebody is to do: "told Lopez to [resign]". */
  public static final String INFINITIVE_VERB = "infinitiveVerb";

  /** The auxiliaries of the clause that this one governs: "said that Lopez must resign". */
  public static final String CLAUSE_AUXILIARY = "clauseAuxiliary";

  /** To whom the clause that this one governs would be done: "threatened to attack Lopez". */
  public static final String CLAUSE_OBJECT = "clauseObject";

  /** The subject of the clause that says what a noun is: "the demand that [Lopez] resign". */
  public static final String CONTENT_SUBJECT = "contentSubject";

  /** The verb of the clause that says what a noun is: "the demand that Lopez [resign]". */
  public static final String CONTENT_VERB = "contentVerb";

  /** Whoever could avert what the clause tells: "threatened to leave if [Peru] stays". */
  public static final String CONDITION_SUBJECT = "conditionSubject";

  /** The verb on which the clause hangs: "crashed" in "crashed, killing the pilot". */
  public static final String GOVERNOR = "governor";

  /** Whoever a noun itself stands for: Saab in "Saab, an ally". */
  public static final String SELF = "self";

  /** The only country of which the article speaks, which is no argument. */
  public static final String NATION = "nation";

  /** What belongs to the words of a sense: the "opposition" of "opposition leader". */
  public static final String PART = "part";

  /** The country of the one before who is joined with whom a noun stands for; no argument. */
  public static final String FELLOW = "fellow";

  /** The country where the thing is that something is done to: Peru in "bombed a plant in Peru". */
  public static final String SITE = "site";

  /** The country of a place that somebody comes to: Peru in "visited Lima, Peru". */
  public static final String HOMELAND = "homeland";

  /** To whom something was done that was told before without who did it; no argument. */
  public static final String VICTIM = "victim";

  /** Each word of the whole sentence, which is no argument. */
  public static final String SENTENCE = "sentence";

  /** The words of the noun phrase itself, without determiner and owner. */
  public static final String WORDS = "words";

  /** Whose it is: "Lopez's support". */
  public static final String POSSESSOR = "possessor";

  /** A noun or adjective set before a noun: "Maduro ally", "Russian support". */
  public static final String MODIFIER = "modifier";

  /**
   * What is set before a noun and is no country, which would tell an origin: "Maduro supporter".
   */
  public static final String ATTRIBUTE = "attribute";

  /** What is set beside a noun: Syria in "Homs, Syria". */
  public static final String APPOSITION = "apposition";

  /** Who gets what a noun names, after a verb of getting: "[Lopez] won the support of Spain". */
  public static final String BENEFICIARY = "beneficiary";

  /** What follows "of". */
  public static final String OF = "of";

  /** What follows "as": in what capacity. */
  public static final String AS = "as";

  /** What follows "between". */
  public static final String BETWEEN = "between";

  /** What follows "by" without being the doer of a passive verb. */
  public static final String BY = "by";

  /** What follows "in". */
  public static final String IN = "in";

  /** What follows "for". */
  public static final String FOR = "for";

  /** What follows "from". */
  public static final String FROM = "from";

  /** What follows "to". */
  public static final String TO = "to";

  /** What follows "with". */
  public static final String WITH = "with";

  /** Whether a verb carries the clause. */
  public boolean isVerbal() {
    return partOfSpeech.equals("verb");
  }

  /** Whether a noun carries the clause. */
  public boolean isNominal() {
    return partOfSpeech.equals("noun");
  }

  /** Those who stand where a subject does: in a passive clause, to whom it is done. */
  public ImmutableList<Word> surfaceSubject() {
    return fillers(passive ? OBJECT : SUBJECT);
  }

  /** The verb of what is told: "said that Lopez [resigned]"; none where that is denied. */
  public Stream<Word> toldVerbs() {
    return told().filter(Word::isFullVerb);
  }

  /** What somebody is told to be, and the preposition before it; nothing where that is denied. */
  public Stream<Word> toldComplements() {
    return told()
        .filter(each -> !each.isFullVerb())
        .flatMap(each -> Stream.concat(Stream.of(each), each.children("case")));
  }

  private Stream<Word> told() {
    return predicate
        .children("ccomp")
        .filter(each -> each.children().stream().noneMatch(t -> t.isOneOf(FunctionWord.DENYING)));
  }

  /** The verb of what somebody is to do: "told Lopez to [resign]", "let Lopez [go]". */
  public Stream<Word> infinitiveVerbs() {
    Stream<Word> asked = predicate.children("advcl").filter(SubjectFinder::isAsked);
    return Stream.concat(predicate.children("xcomp").filter(Word::isFullVerb), asked);
  }

  /** The clause with other arguments. */
  public Clause with(ListMultimap<String, Word> others) {
    return new Clause(
        predicate, lemma, partOfSpeech, ImmutableListMultimap.copyOf(others), passive);
  }

  /** Whether a function has a filler. */
  public boolean has(String function) {
    return arguments.containsKey(function);
  }

  /** The fillers of a function, none where it is absent. */
  public ImmutableList<Word> fillers(String function) {
    return arguments.get(function);
  }

  /** The first filler of a function. */
  public Optional<Word> findFiller(String function) {
    return fillers(function).stream().findFirst();
  }

  @Override
  public String toString() {
    return arguments.asMap().entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + "="
                    + e.getValue().stream().map(Word::text).collect(Collectors.joining("+")))
        .collect(Collectors.joining(", ", lemma + "(" + (passive ? "passive: " : ""), ")"));
  }
}
