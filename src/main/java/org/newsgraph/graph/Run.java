package org.newsgraph.graph;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What read the articles: equal runs make equal graphs.
 *
 * @param software the program's name and version: "newsgraph 0.1.0"
 * @param programDigest what tells the program's classes, and so all rules in Java, from others
 * @param modelDigest the SHA-256 of the reader model
 * @param ontologyDigest the SHA-256 of the ontology and lexicon
 */
public record Run(
    String software, String programDigest, String modelDigest, String ontologyDigest) {
  public Run {
    checkArgument(!software.isBlank(), "a run needs the name of its software");
  }
}
