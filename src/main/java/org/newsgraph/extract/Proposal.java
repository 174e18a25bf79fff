package org.newsgraph.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.lexicon.Relation;

/**
 * What an article may say, before it is judged whether and how far it does.
 *
 * @param cue the words that carry the relation
 * @param relation the relation
 * @param subject who
 * @param object whom or what
 * @param own how the cue means it by itself: "disown" is negative
 * @param whole how the text means it all told, by the proposer, where the words around it tell
 *     nothing
 * @param intendedAs the local name of the relation that it already is to intend this one: who tries
 *     to oust somebody opposes him
 * @param ofSelf whether it is told of whoever the cue stands for: "[President] Lopez"
 * @param score how sure the proposer is, from 0 to 1
 * @param proposer what proposed it: the IRI of a sense or of a learnt model
 * @param reason why it was proposed, for people
 */
public record Proposal(
    Cue cue,
    Relation relation,
    Side subject,
    Side object,
    Meaning own,
    Meaning whole,
    Optional<String> intendedAs,
    boolean ofSelf,
    double score,
    String proposer,
    String reason) {
  public Proposal {
    checkArgument(0 <= score && score <= 1, "score %s", score);
    checkArgument(subject.entity().isPresent(), "the subject %s is nobody", subject.word());
  }

  /** The proposal as a statement: "France recognizes Lopez". */
  @Override
  public String toString() {
    return subject.label() + " " + relation.name() + " " + object.label();
  }
}
