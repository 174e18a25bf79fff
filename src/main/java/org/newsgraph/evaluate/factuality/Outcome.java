package org.newsgraph.evaluate.factuality;

import com.google.common.collect.ImmutableList;
import org.newsgraph.evaluate.Statement;

/**
 * What came of a sample.
 *
 * @param sample the sample
 * @param falsehoods the facts that are told of it though it states none, each once
 * @param found whether what it states is told
 */
record Outcome(Sample sample, ImmutableList<Statement> falsehoods, boolean found) {}
