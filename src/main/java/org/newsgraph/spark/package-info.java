/**
 * The build on a cluster: articles go in, sorted N-Quads come out, by the stages and rules of the
 * build into a store. What goes from machine to machine are plain records.
 */
@NullMarked
package org.newsgraph.spark;

import org.jspecify.annotations.NullMarked;
