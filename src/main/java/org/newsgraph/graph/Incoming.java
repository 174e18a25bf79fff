package org.newsgraph.graph;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An article on its way into the store.
 *
 * @param graph what it adds to the graph
 * @param file the absolute path of the file that it was read from; empty for standard input
 */
public record Incoming(ArticleGraph graph, Optional<Path> file) {}
