package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import org.newsgraph.text.Token;

/**
 * A sentence's tree after the mending.
 *
 * @param tokens its words as they hang now, in order
 * @param changes what the rules have changed, in the order in which they did
 */
public record MendedTree(ImmutableList<Token> tokens, ImmutableList<Change> changes) {}
