/**
 * Reading: an article comes in, its sentences go out, each with tokens, a dependency tree, entity
 * types and names, and its clauses in one normal form.
 */
@NullMarked
package org.newsgraph.text;

import org.jspecify.annotations.NullMarked;
