package org.newsgraph.lexicon;

import java.util.Optional;

/**
 * A word that changes how a clause is meant, whatever its relation: "not", "may", "refuse to",
 * "says".
 *
 * @param word its dictionary form, lower case: "no longer", "refuse"
 * @param construction how it stands to the clause
 * @param polarity the polarity it gives the clause, where it changes it
 * @param modality the modality it gives
 * @param phase the phase it gives
 * @param attributes whether its own subject is the one who says so: "said"
 * @param settles whether its negation leaves nothing open: "did not fail to leave"
 * @param example a sentence that shows it
 */
public record Modifier(
    String word,
    Construction construction,
    Optional<Polarity> polarity,
    Optional<Modality> modality,
    Optional<Phase> phase,
    boolean attributes,
    boolean settles,
    String example) {
  /** How a modifier stands to the clause that it changes. */
  public enum Construction {
    /** An adverb or particle on the predicate: "not", "never", "reportedly". */
    ADVERB,
    /** An auxiliary of the predicate: "may", "will". */
    AUXILIARY,
    /** A verb or adjective that has the clause as its complement: "refuse to", "set to". */
    GOVERNOR,
    /** A noun that has the clause as its complement: "plan to", "threat to". */
    NOUN,
    /** A determiner, adjective or pronoun of the subject, the object or a noun: "no", "alleged". */
    DETERMINER,
    /** A conjunction that opens the clause: "whether", "without". */
    CONJUNCTION,
    /** A conjunction that leaves both its clause and the one that this hangs on open: "if". */
    CONDITION,
    /** A noun within which a clause is told: "in the novel", "in Weber's telling". */
    SETTING,
    /** What a verb or adjective says of the noun that is its subject: "the ban lapsed". */
    FATE,
    /** A verb by which somebody calls another something: "paints him as". */
    NAMING,
    /** Words that lay their whole sentence on others: "so the story goes". */
    ASIDE,
    /** A light verb whose subject gives what its noun names: "withdraw support for". */
    GIVER,
    /** A light verb whose subject gets what its noun names: "win backing from". */
    RECEIVER
  }
}
