/**
 * Reading: an article comes in, its sentences go out, each with words, a dependency tree, entity
 * types and names.
 */
@NullMarked
package org.newsgraph.reader;

import org.jspecify.annotations.NullMarked;
