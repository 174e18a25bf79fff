package org.newsgraph.extract.learnt;

import org.newsgraph.extract.meaning.Meaning;
import org.newsgraph.grammar.Word;

/**
 * A statement as the model sees it.
 *
 * @param relation the local name of the relation
 * @param cue the word that tells of it
 * @param subject the head word of who
 * @param object the head word of whom or what
 * @param score how sure the model is, from 0 to 1
 * @param meaning how the text means it, as far as the model is sure that it is not plainly so
 */
public record Guess(
    String relation, Word cue, Word subject, Word object, double score, Meaning meaning) {}
