/** The SPARQL endpoint over a store, and the pages of the explorer. */
@NullMarked
package org.newsgraph.serve;

import org.jspecify.annotations.NullMarked;
