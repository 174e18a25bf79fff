package org.newsgraph.spark;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.newsgraph.graph.LooseAppearance;
import org.newsgraph.graph.LooseGraph;
import org.newsgraph.graph.LooseSketch;

/**
 * What came of those of one name.
 *
 * @param graphs the article's graph, where one could be read
 * @param appearances those of its entities that other articles may tell of
 * @param sketches what tells whether it is a near-copy, where it is long enough
 * @param told what became of each
 * @param claims how many claims the article makes
 * @param facts how many of the claims are facts
 */
record Understood(
    ImmutableList<LooseGraph> graphs,
    ImmutableList<LooseAppearance> appearances,
    ImmutableList<LooseSketch> sketches,
    ImmutableList<Told> told,
    int claims,
    int facts)
    implements Serializable {}
