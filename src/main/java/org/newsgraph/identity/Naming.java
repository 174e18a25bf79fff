package org.newsgraph.identity;

/**
 * The node of an appearance.
 *
 * @param key the key of the node: the last part of its IRI
 * @param label the name to show for the node
 */
public record Naming(String key, String label) {}
