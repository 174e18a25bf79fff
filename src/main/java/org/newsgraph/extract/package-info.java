/**
 * What is said: the senses of the lexicon are matched on the clauses of an article, and claims come
 * out, each with its evidence, polarity, modality, phase, source and time.
 */
@NullMarked
package org.newsgraph.extract;

import org.jspecify.annotations.NullMarked;
