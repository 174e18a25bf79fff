/**
 * What is said: proposers tell what an article may say, and a judge makes claims of that, each with
 * its evidence, polarity, modality, phase, source and time, or drops it with a reason.
 */
@NullMarked
package org.newsgraph.extract;

import org.jspecify.annotations.NullMarked;
