/**
 * The ontology's words, as immutable senses, modifiers, reference words and word classes. Nothing
 * else in the program knows a relation or a word of the news.
 */
@NullMarked
package org.newsgraph.lexicon;

import org.jspecify.annotations.NullMarked;
