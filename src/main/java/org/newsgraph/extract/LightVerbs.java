package org.newsgraph.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.text.Clause;
import org.newsgraph.text.Clauses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

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
          Clause.CLAUSE_SUBJECT);

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
  record Undone(Clause clause, Optional<Token> verb, Optional<Modifier> modifier) {}

  Undone undo(Clauses clauses, Clause noun) {
    Undone plain = new Undone(noun, Optional.empty(), Optional.empty());
    Sentence sentence = clauses.sentence();
    Token word = first(sentence, noun.predicate());
    Optional<Token> governor = sentence.findHead(word);
    if (!noun.partOfSpeech().equals("noun") || governor.isEmpty()) {
      return plain;
    }
    Optional<Clause> outer = clauses.find(governor.get());
    if (outer.isEmpty() || outer.get().partOfSpeech().equals("noun")) {
      return plain;
    }
    boolean object = outer.get().fillers(Clause.OBJECT).contains(word);
    Optional<String> preposition =
        sentence.findChild(word, "case").map(Token::lemma).filter(p -> !object);
    if (!object && preposition.isEmpty()) {
      return plain;
    }
    String lemma = outer.get().lemma() + preposition.map(p -> " " + p).orElse("");
    return lexicon
        .findModifier(lemma, Construction.GIVER)
        .or(() -> lexicon.findModifier(lemma, Construction.RECEIVER))
        .map(m -> join(noun, outer.get(), m))
        .or(() -> preposition.flatMap(p -> inPhrase(clauses, noun, outer.get(), p)))
        .orElse(plain);
  }

  /** The first of conjoined nouns: it is this one that hangs on the verb. */
  private static Token first(Sentence sentence, Token noun) {
    Token word = noun;
    while (word.is("conj")) {
      word = sentence.token(word.head());
    }
    return word;
  }

  private Undone join(Clause noun, Clause verb, Modifier modifier) {
    boolean gives = modifier.construction() == Construction.GIVER;
    ImmutableListMultimap.Builder<String, Token> arguments = ImmutableListMultimap.builder();
    arguments.putAll(noun.arguments());
    ImmutableList<Token> subject = verb.fillers(Clause.SUBJECT);
    if (!gives) {
      arguments.putAll(BENEFICIARY, subject);
    } else if (noun.fillers(Clause.POSSESSOR).isEmpty()) {
      arguments.putAll(Clause.POSSESSOR, subject);
    }
    for (Map.Entry<String, Token> entry : verb.arguments().entries()) {
      boolean own = CORE.contains(entry.getKey());
      if (!own && noun.fillers(entry.getKey()).isEmpty()) {
        arguments.put(entry);
      } else if (entry.getKey().equals(Clause.INDIRECT_OBJECT)) {
        arguments.put("to", entry.getValue());
        arguments.put("for", entry.getValue());
      }
    }
    Clause joined =
        new Clause(noun.predicate(), noun.lemma(), noun.partOfSpeech(), arguments.build(), false);
    return new Undone(joined, Optional.of(verb.predicate()), Optional.of(modifier));
  }

  /** "Marched in support of Lopez": the noun's doer is the subject of the verb. */
  private Optional<Undone> inPhrase(Clauses clauses, Clause noun, Clause verb, String preposition) {
    Optional<Modifier> modifier = lexicon.findModifier(preposition, Construction.GIVER);
    if (modifier.isEmpty() || !noun.fillers(Clause.POSSESSOR).isEmpty()) {
      return Optional.empty();
    }
    ImmutableListMultimap.Builder<String, Token> arguments = ImmutableListMultimap.builder();
    arguments.putAll(noun.arguments());
    arguments.putAll(
        Clause.POSSESSOR, verb.fillers(verb.passive() ? Clause.OBJECT : Clause.SUBJECT));
    Clause joined =
        new Clause(noun.predicate(), noun.lemma(), noun.partOfSpeech(), arguments.build(), false);
    return Optional.of(new Undone(joined, Optional.of(verb.predicate()), modifier));
  }
}
