/**
 * Events that people coded by their PLOVER type and actors, compared with what the program tells of
 * the same sentences.
 */
@NullMarked
package org.newsgraph.evaluate.event;

import org.jspecify.annotations.NullMarked;
