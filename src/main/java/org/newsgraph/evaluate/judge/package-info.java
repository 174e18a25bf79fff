/**
 * Calibrating the judge on articles with gold statements, and measuring how reliable its
 * probabilities are.
 */
@NullMarked
package org.newsgraph.evaluate.judge;

import org.jspecify.annotations.NullMarked;
