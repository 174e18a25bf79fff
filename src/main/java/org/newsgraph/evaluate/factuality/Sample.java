package org.newsgraph.evaluate.factuality;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.newsgraph.evaluate.GoldStatement;

/**
 * A sentence of which is known whether it states a fact.
 *
 * @param kind what makes it hard to tell: "dream", "double negation"
 * @param sentence the sentence
 * @param fact what it states as actual; empty where it states no fact
 * @param forbidden the local names of standing facts that it must not state either; where acts are
 *     among them, it states others as facts
 */
record Sample(
    String kind, String sentence, Optional<GoldStatement> fact, ImmutableSet<String> forbidden) {}
