/**
 * Newsgraph as a library: English news text goes in, what it states comes out, without a store.
 * Only this package keeps its names and meanings from one minor version to the next.
 */
@NullMarked
package org.newsgraph.api;

import org.jspecify.annotations.NullMarked;
