package org.newsgraph.extract.sense;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extract.Cue;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.WordClass;

/**
 * The reader of light verbs: in "Spain gave support to Lopez" and "Lopez won support from Spain"
 * the noun gets as its own arguments what hangs on the verb.
 */
final class LightVerbReader {
  /** What a verb keeps for itself. */
  private static final ImmutableSet<String> CORE =
      ImmutableSet.of(
          Clause.SUBJECT,
          Clause.OBJECT,
          Clause.INDIRECT_OBJECT,
          Clause.COMPLEMENT,
          Clause.CLAUSE_SUBJECT,
          Clause.INFINITIVE_SUBJECT,
          Clause.CLAUSE_AUXILIARY,
          Clause.CLAUSE_OBJECT,
          Clause.GOVERNOR);

  /** What a noun before "of" keeps for itself. */
  private static final ImmutableSet<String> NOMINAL =
      ImmutableSet.of(
          Clause.SELF,
          Clause.WORDS,
          Clause.POSSESSOR,
          Clause.MODIFIER,
          Clause.APPOSITION,
          Clause.OF);

  /** Before what went on when something was done to somebody. */
  private static final ImmutableSet<String> MEANWHILE = ImmutableSet.of("amid", "during", "in");

  private final Lexicon lexicon;
  private final WordClass pursuingVerbs;
  private final WordClass crimes;
  private final WordClass bargains;
  private final WordClass spokenWords;

  LightVerbReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.pursuingVerbs = lexicon.wordClass("pursuingVerbs");
    this.crimes = lexicon.wordClass("crimes");
    this.bargains = lexicon.wordClass("bargains");
    this.spokenWords = lexicon.wordClass("spokenWords");
  }

  /** The clause's predicate with the light verb that governs it, where it is a noun under one. */
  Cue read(Clause clause) {
    return Optional.of(clause)
        .filter(noun -> noun.predicate().isCommonNoun())
        .flatMap(noun -> noun.predicate().firstConjunct().findHead())
        .flatMap(Word::findClause)
        .flatMap(
            outer ->
                outer.isNominal() ? findTransparent(clause, outer) : findUnderVerb(clause, outer))
        .orElseGet(() -> Cue.plain(clause));
  }

  /** "Gave support to Lopez", "held talks", "marched in support of Lopez". */
  private Optional<Cue> findUnderVerb(Clause noun, Clause verb) {
    Word word = noun.predicate().firstConjunct();
    boolean object =
        verb.fillers(Clause.OBJECT).contains(word)
            || verb.fillers(Clause.COMPLEMENT).contains(word);
    if (object) {
      return findModifier(noun, verb, verb.lemma()).map(modifier -> join(noun, verb, modifier));
    }
    String preposition = word.preposition();
    return preposition.isEmpty()
        ? Optional.empty()
        : findModifier(noun, verb, verb.lemma() + " " + preposition)
            .map(modifier -> join(noun, verb, modifier))
            .or(() -> findInPhrase(noun, verb, preposition));
  }

  /**
   * What the verb makes of the noun. One that both gives and receives does the latter where the
   * noun tells whose it is: "has a meeting with Novak", but "has the support of Novak".
   */
  private Optional<Modifier> findModifier(Clause noun, Clause verb, String words) {
    Optional<Modifier> giver = lexicon.findModifier(words, Construction.GIVER);
    Optional<Modifier> receiver = lexicon.findModifier(words, Construction.RECEIVER);
    boolean owned = noun.has(Clause.OF) || noun.has(Clause.FROM) || verb.has(Clause.FROM);
    return receiver
        .filter(modifier -> giver.isEmpty() || owned)
        .or(() -> giver)
        .filter(modifier -> !staysSaid(noun, modifier));
  }

  /** "Kenya rejected [Israel's claim]", "insisted on [its demand]": that was said all the same. */
  private boolean staysSaid(Clause noun, Modifier modifier) {
    Stream<Word> owners =
        Stream.of(Clause.POSSESSOR, Clause.BY).flatMap(by -> noun.fillers(by).stream());
    return spokenWords.contains(noun.lemma())
        && owners.anyMatch(
            owner ->
                modifier.modality().isPresent()
                    || (modifier.polarity().isPresent() && !owner.isPronoun()));
  }

  /** "A pillar of support", "a round of talks": the noun before "of" lends its doer. */
  private Optional<Cue> findTransparent(Clause noun, Clause outer) {
    if (!outer.fillers(Clause.OF).contains(noun.predicate()) || noun.has(Clause.POSSESSOR)) {
      return Optional.empty();
    }
    return findLender(outer).map(modifier -> lend(noun, outer, modifier));
  }

  /** What lends its doer to the noun behind its "of": "a [round] of talks". */
  Optional<Modifier> findLender(Clause noun) {
    return lexicon.findModifier(noun.lemma() + " of", Construction.GIVER);
  }

  private Cue lend(Clause noun, Clause outer, Modifier modifier) {
    if (isOfPassive(outer.predicate()) || isKnown(noun, outer.predicate())) {
      return Cue.plain(noun);
    }
    Cue lender = read(outer);
    ImmutableList<Word> owners = lender.clause().fillers(Clause.POSSESSOR);
    ListMultimap<String, Word> arguments = LinkedListMultimap.create();
    lender.clause().arguments().entries().stream()
        .filter(lent -> !NOMINAL.contains(lent.getKey()) && !noun.has(lent.getKey()))
        .forEach(lent -> arguments.put(lent.getKey(), lent.getValue()));
    arguments.putAll(noun.arguments());
    arguments.putAll(Clause.POSSESSOR, owners.isEmpty() ? outer.fillers(Clause.SELF) : owners);
    return Cue.under(
        lender.lightVerb().orElse(outer.predicate()),
        lender.modifier().orElse(modifier),
        noun.with(arguments));
  }

  /** "Was freed as [part] of a deal": who is freed has made no deal. */
  private static boolean isOfPassive(Word lender) {
    return !lender.preposition().isEmpty()
        && lender.findHead().filter(verb -> verb.isFullVerb() && verb.isPassive()).isPresent();
  }

  /** "Left as [part] of the deal": of what is known is told with whom it is. */
  private static boolean isKnown(Clause noun, Word lender) {
    return !lender.preposition().isEmpty()
        && !noun.has(Clause.WITH)
        && noun.predicate().isDefinite();
  }

  private static Cue join(Clause noun, Clause verb, Modifier modifier) {
    ListMultimap<String, Word> arguments = LinkedListMultimap.create(noun.arguments());
    ImmutableList<Word> subject = verb.fillers(Clause.SUBJECT);
    if (modifier.construction() == Construction.RECEIVER) {
      arguments.putAll(Clause.BENEFICIARY, subject);
    } else if (noun.fillers(Clause.POSSESSOR).stream().allMatch(Word::isPronoun)) {
      // "Announced their support": whose it is, the verb tells better than the pronoun.
      arguments.replaceValues(Clause.POSSESSOR, subject);
    }
    for (Map.Entry<String, Word> argument : verb.arguments().entries()) {
      if (!CORE.contains(argument.getKey()) && !noun.has(argument.getKey())) {
        arguments.put(argument.getKey(), argument.getValue());
      } else if (isGiven(argument.getKey(), noun, verb)) {
        arguments.put(Clause.TO, argument.getValue());
        arguments.put(Clause.FOR, argument.getValue());
      }
    }
    return Cue.under(verb.predicate(), modifier, noun.with(arguments));
  }

  /** "Gave [Lopez] support", "[Lopez] was given support". */
  private static boolean isGiven(String function, Clause noun, Clause verb) {
    boolean passive = verb.passive() && verb.fillers(Clause.COMPLEMENT).contains(noun.predicate());
    return function.equals(passive ? Clause.OBJECT : Clause.INDIRECT_OBJECT);
  }

  /** "Left at the request of Lopez": who does it has got what the noun names. */
  private static Cue receive(Clause noun, Clause verb, Modifier modifier) {
    ListMultimap<String, Word> arguments = LinkedListMultimap.create(noun.arguments());
    arguments.putAll(Clause.BENEFICIARY, verb.fillers(Clause.SUBJECT));
    return Cue.under(verb.predicate(), modifier, noun.with(arguments));
  }

  /**
   * "Marched in support of Lopez", "spoke during a visit to Kenya": the noun's doer is the subject
   * of the verb. Who "was killed in an attack" did not attack, who "was freed in a swap with Chad"
   * swapped nobody, and who was killed "in a clash with police" clashed, if it is not told who
   * killed him.
   */
  private Optional<Cue> findInPhrase(Clause noun, Clause verb, String preposition) {
    Optional<Modifier> receiver =
        lexicon.findModifier(preposition + " " + noun.lemma(), Construction.RECEIVER);
    if (receiver.isPresent()) {
      return receiver.map(modifier -> receive(noun, verb, modifier));
    }
    if (noun.has(Clause.POSSESSOR)
        || noun.has(Clause.BY)
        || isPursued(noun, verb)
        || (verb.passive() && bargains.contains(noun.lemma()))
        || (verb.passive() && noun.predicate().isEvent() && !noun.has(Clause.WITH))) {
      return Optional.empty();
    }
    return lexicon
        .findModifier(preposition, Construction.GIVER)
        .or(() -> lexicon.findModifier(preposition + " " + noun.lemma(), Construction.GIVER))
        .map(
            modifier -> {
              ListMultimap<String, Word> arguments = LinkedListMultimap.create(noun.arguments());
              arguments.putAll(Clause.POSSESSOR, doers(noun, verb));
              return Cue.under(verb.predicate(), modifier, noun.with(arguments));
            });
  }

  /** "Police held Lopez in the [killing] of Novak": it is not theirs. */
  private boolean isPursued(Clause noun, Clause verb) {
    return pursuingVerbs.contains(verb.lemma()) && crimes.contains(noun.lemma());
  }

  private static ImmutableList<Word> doers(Clause noun, Clause verb) {
    ImmutableList<Word> killers = verb.fillers(Clause.SUBJECT);
    boolean told =
        verb.passive()
            && noun.predicate().isEvent()
            && MEANWHILE.contains(noun.predicate().preposition())
            && killers.stream().anyMatch(killer -> killer.canBeCalledOn());
    return told ? killers : verb.surfaceSubject();
  }
}
