/** Splitting: a text comes in, the spans of its sentences and of their words go out. */
@NullMarked
package org.newsgraph.reader.split;

import org.jspecify.annotations.NullMarked;
