/**
 * The graph: an article's entities and claims become two named graphs in a TDB2 store, which
 * answers queries, exports and is checked against shapes.
 */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
