package org.newsgraph.extract.learnt;

import org.newsgraph.grammar.Word;

/**
 * A statement as the model sees it.
 *
 * @param relation the local name of the relation
 * @param cue the word that tells of it
 * @param subject the head word of who
 * @param object the head word of whom or what
 * @param score how sure the model is, from 0 to 1
 * @param negative how sure it is that the text denies it, from 0 to 1
 */
public record Guess(
    String relation, Word cue, Word subject, Word object, double score, double negative) {}
