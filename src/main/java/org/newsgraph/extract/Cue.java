package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Modifier;

/**
 * The words that carry a relation: a clause's predicate, with the light verb above it.
 *
 * @param clause the clause, which has the arguments of the light verb too
 * @param lightVerb "gave" in "gave support"; empty where there is none
 * @param modifier what the light verb makes of the relation
 */
public record Cue(Clause clause, Optional<Word> lightVerb, Optional<Modifier> modifier) {
  /** The clause's predicate by itself. */
  public static Cue plain(Clause clause) {
    return new Cue(clause, Optional.empty(), Optional.empty());
  }

  /** A noun under a light verb, which makes something of its relation. */
  public static Cue under(Word lightVerb, Modifier modifier, Clause clause) {
    return new Cue(clause, Optional.of(lightVerb), Optional.of(modifier));
  }

  /** The word that tells of the relation: "support" in "gave support". */
  public Word word() {
    return clause.predicate();
  }

  /** The word on which hangs when and how far it is so: "gave" in "gave support". */
  Word anchor() {
    return lightVerb.orElse(word());
  }

  /** Whether it is a noun that no light verb makes a predicate. */
  boolean isBareNoun() {
    return clause.isNominal() && lightVerb.isEmpty();
  }
}
