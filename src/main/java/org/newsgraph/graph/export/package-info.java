/** The graph written out: the articles of a store go in, sorted RDF or JSON Lines come out. */
@NullMarked
package org.newsgraph.graph.export;

import org.jspecify.annotations.NullMarked;
