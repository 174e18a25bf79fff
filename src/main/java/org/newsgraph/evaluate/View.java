package org.newsgraph.evaluate;

import java.util.function.Predicate;

/**
 * A way to look at the statements when they are scored.
 *
 * @param name what it is called in the table
 * @param keep which relations it looks at
 * @param strict whether the modality must be right too
 * @param typed whether a relation of the same type of act is right too
 */
record View(String name, Predicate<String> keep, boolean strict, boolean typed) {}
