package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Clauses;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;

/**
 * The undoing of light verbs: in "Spain gave support to Lopez" and "Lopez won support from Spain"
 * the noun gets as its own arguments what hangs on the verb.
 */
final class LightVerbs {
  /** The function by which a noun's beneficiary is known after a receiver verb. */
  static final String BENEFICIARY = "beneficiary";

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

  private static final ImmutableSet<String> NOMINAL =
      ImmutableSet.of(
          Clause.SELF, Clause.WORDS, Clause.POSSESSOR, Clause.MODIFIER, Clause.APPOSITION, "of");

  private static final ImmutableSet<String> OWNERS = ImmutableSet.of("of", "from");

  private final Lexicon lexicon;

  LightVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A noun's clause with the arguments of the light verb that governs it.
   *
   * @param clause the noun's clause
   * @param verb the light verb, empty where there is none
   * @param modifier what the verb makes of the noun's relation
   */
  record Undone(Clause clause, Optional<Word> verb, Optional<Modifier> modifier) {
    static Undone plain(Clause clause) {
      return new Undone(clause, Optional.empty(), Optional.empty());
    }
  }

  Undone undo(Clauses clauses, Clause noun) {
    Undone plain = Undone.plain(noun);
    ParsedSentence sentence = clauses.sentence();
    Word word = first(sentence, noun.predicate());
    Optional<Word> governor = word.findHead();
    if (!noun.predicate().isCommonNoun() || governor.isEmpty()) {
      return plain;
    }
    Optional<Clause> outer = governor.get().findClause();
    if (outer.isEmpty()) {
      return plain;
    }
    if (outer.get().partOfSpeech().equals("noun")) {
      return transparent(clauses, noun, outer.get()).orElse(plain);
    }
    boolean object =
        outer.get().fillers(Clause.OBJECT).contains(word)
            || outer.get().fillers(Clause.COMPLEMENT).contains(word);
    Optional<String> preposition = word.findChild("case").map(Word::lemma).filter(p -> !object);
    if (!object && preposition.isEmpty()) {
      return plain;
    }
    String lemma = outer.get().lemma() + preposition.map(p -> " " + p).orElse("");
    return findModifier(noun, outer.get(), lemma)
        .map(m -> join(noun, outer.get(), m))
        .or(() -> preposition.flatMap(p -> inPhrase(noun, outer.get(), p)))
        .orElse(plain);
  }

  /**
   * What the verb makes of the noun. One that both gives and receives does the latter where the
   * noun tells whose it is: "has a meeting with Novak", but "has the support of Novak".
   */
  private Optional<Modifier> findModifier(Clause noun, Clause verb, String lemma) {
    Optional<Modifier> giver = lexicon.findModifier(lemma, Construction.GIVER);
    Optional<Modifier> receiver = lexicon.findModifier(lemma, Construction.RECEIVER);
    boolean owned =
        OWNERS.stream().anyMatch(f -> !noun.fillers(f).isEmpty())
            || !verb.fillers("from").isEmpty();
    return receiver.filter(m -> giver.isEmpty() || owned).or(() -> giver);
  }

  /** "A pillar of support", "a round of talks": the noun before "of" lends its doer. */
  private Optional<Undone> transparent(Clauses clauses, Clause noun, Clause outer) {
    if (!outer.fillers("of").contains(noun.predicate())
        || !noun.fillers(Clause.POSSESSOR).isEmpty()) {
      return Optional.empty();
    }
    Optional<Modifier> modifier = lexicon.findModifier(outer.lemma() + " of", Construction.GIVER);
    if (modifier.isEmpty()) {
      return Optional.empty();
    }
    Undone undone = undo(clauses, outer);
    ImmutableList<Word> doers =
        undone.clause().fillers(Clause.POSSESSOR).isEmpty()
            ? outer.fillers(Clause.SELF)
            : undone.clause().fillers(Clause.POSSESSOR);
    ListMultimap<String, Word> arguments = LinkedListMultimap.create();
    undone.clause().arguments().entries().stream()
        .filter(e -> !NOMINAL.contains(e.getKey()) && noun.fillers(e.getKey()).isEmpty())
        .forEach(e -> arguments.put(e.getKey(), e.getValue()));
    arguments.putAll(noun.arguments());
    arguments.putAll(Clause.POSSESSOR, doers);
    return Optional.of(
        new Undone(
            with(noun, arguments),
            undone.verb().or(() -> Optional.of(outer.predicate())),
            undone.modifier().or(() -> modifier)));
  }

  /** The first of conjoined nouns: it is this one that hangs on the verb. */
  private static Word first(ParsedSentence sentence, Word noun) {
    Word word = noun;
    while (word.is("conj")) {
      word = word.expectHead();
    }
    return word;
  }

  private Undone join(Clause noun, Clause verb, Modifier modifier) {
    ListMultimap<String, Word> arguments = LinkedListMultimap.create(noun.arguments());
    ImmutableList<Word> subject = verb.fillers(Clause.SUBJECT);
    if (modifier.construction() == Construction.RECEIVER) {
      arguments.putAll(BENEFICIARY, subject);
    } else if (noun.fillers(Clause.POSSESSOR).stream().allMatch(LightVerbs::isPronoun)) {
      arguments.replaceValues(Clause.POSSESSOR, subject);
    }
    for (Map.Entry<String, Word> entry : verb.arguments().entries()) {
      boolean own = CORE.contains(entry.getKey());
      if (!own && noun.fillers(entry.getKey()).isEmpty()) {
        arguments.put(entry.getKey(), entry.getValue());
      } else if (isGiven(entry.getKey(), noun, verb)) {
        arguments.put("to", entry.getValue());
        arguments.put("for", entry.getValue());
      }
    }
    return new Undone(with(noun, arguments), Optional.of(verb.predicate()), Optional.of(modifier));
  }

  /** "Gave [Lopez] support", "[Lopez] was given support". */
  private static boolean isGiven(String function, Clause noun, Clause verb) {
    boolean passive = verb.passive() && verb.fillers(Clause.COMPLEMENT).contains(noun.predicate());
    return function.equals(passive ? Clause.OBJECT : Clause.INDIRECT_OBJECT);
  }

  /** "Announced their support": whose it is, the verb tells better than the pronoun. */
  private static boolean isPronoun(Word word) {
    return word.isPronoun();
  }

  private static Clause with(Clause noun, ListMultimap<String, Word> arguments) {
    return new Clause(
        noun.predicate(),
        noun.lemma(),
        noun.partOfSpeech(),
        ImmutableListMultimap.copyOf(arguments),
        false);
  }

  /**
   * "Marched in support of Lopez", "spoke during a visit to Kenya": the noun's doer is the subject
   * of the verb.
   */
  private Optional<Undone> inPhrase(Clause noun, Clause verb, String preposition) {
    Optional<Modifier> modifier =
        lexicon
            .findModifier(preposition, Construction.GIVER)
            .or(() -> lexicon.findModifier(preposition + " " + noun.lemma(), Construction.GIVER));
    if (modifier.isEmpty() || !noun.fillers(Clause.POSSESSOR).isEmpty()) {
      return Optional.empty();
    }
    ListMultimap<String, Word> arguments = LinkedListMultimap.create(noun.arguments());
    arguments.putAll(
        Clause.POSSESSOR, verb.fillers(verb.passive() ? Clause.OBJECT : Clause.SUBJECT));
    return Optional.of(new Undone(with(noun, arguments), Optional.of(verb.predicate()), modifier));
  }
}
