/**
 * Questions to the graph: a saved query, with values for its parameters, goes in, and what the
 * store answers is written out as a table or in W3C formats.
 */
@NullMarked
package org.newsgraph.graph.query;

import org.jspecify.annotations.NullMarked;
