/**
 * The measure by which statements are judged: the signs that speak for and against one, what each
 * weighs, and how often the senses of the lexicon have been right.
 */
@NullMarked
package org.newsgraph.extract.judge;

import org.jspecify.annotations.NullMarked;
