package org.newsgraph.identity;

import com.google.common.collect.ComparisonChain;

/**
 * The node of an appearance.
 *
 * @param key the key of the node: the last part of its IRI
 * @param label the name to show for the node
 */
public record Naming(String key, String label) implements Comparable<Naming> {
  @Override
  public int compareTo(Naming other) {
    return ComparisonChain.start().compare(key, other.key).compare(label, other.label).result();
  }
}
