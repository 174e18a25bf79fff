/**
 * What the commands at all edges have in common: the options that tell of inputs and demands, what
 * is said where they are wrong, and the report of a build as a file. Words come in, what the
 * pipeline takes goes out.
 */
@NullMarked
package org.newsgraph.option;

import org.jspecify.annotations.NullMarked;
