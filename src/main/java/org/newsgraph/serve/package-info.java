/** The SPARQL endpoint over a store, and the explorer page. */
@NullMarked
package org.newsgraph.serve;

import org.jspecify.annotations.NullMarked;
