/**
 * Measuring the senses of the lexicon: articles with gold statements come in, how often each sense
 * was right and wrong goes out.
 */
@NullMarked
package org.newsgraph.evaluate.sense;

import org.jspecify.annotations.NullMarked;
