/**
 * The compiler of an ontology folder: its Turtle is parsed once, and lexicon, graph, evaluation and
 * shapes are made from what was parsed. No other package below the graph knows RDF.
 */
@NullMarked
package org.newsgraph.lexicon.read;

import org.jspecify.annotations.NullMarked;
