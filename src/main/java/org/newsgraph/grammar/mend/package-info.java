/**
 * The mending of trees: a dependency tree as the reader model gives it comes in, one that can be
 * goes out.
 */
@NullMarked
package org.newsgraph.grammar.mend;

import org.jspecify.annotations.NullMarked;
