/**
 * How something is meant: a clause comes in, its polarity, modality, phase and sources go out, the
 * same for whatever proposed that something is said there.
 */
@NullMarked
package org.newsgraph.extract.meaning;

import org.jspecify.annotations.NullMarked;
