/**
 * The ontology's words: the folder of ontology and lexicon is read and compiled to immutable
 * senses. Nothing else in the program knows a relation or a word of the news.
 */
@NullMarked
package org.newsgraph.lexicon;

import org.jspecify.annotations.NullMarked;
