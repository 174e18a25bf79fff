/**
 * The lexicon as a proposer: its senses are tried on the clauses of an article, and what they say
 * of whom comes out as proposals.
 */
@NullMarked
package org.newsgraph.extract.sense;

import org.jspecify.annotations.NullMarked;
