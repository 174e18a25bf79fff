/**
 * Measuring who is who across articles: texts come in whose names people have linked to the pages
 * of an encyclopedia, and how far nodes and pages agree goes out.
 */
@NullMarked
package org.newsgraph.evaluate.identity;

import org.jspecify.annotations.NullMarked;
