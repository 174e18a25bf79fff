/**
 * Measuring what becomes a fact: sentences come in of which is known whether they state one, and
 * false and lost statements go out.
 */
@NullMarked
package org.newsgraph.evaluate.factuality;

import org.jspecify.annotations.NullMarked;
