package org.newsgraph.graph;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.newsgraph.lexicon.read.Ontology;

/** The SHACL shapes that a built graph must have. */
public final class Shapes {
  private static final String FILE = "shapes.ttl";

  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(Graph shapes) {
    this.shapes = ShaclValidator.get().parse(shapes);
  }

  /**
   * The shapes of an ontology folder; where it has none, those that come with the program.
   *
   * @throws IOException where the program's own cannot be read
   */
  public static Shapes of(Ontology ontology) throws IOException {
    return new Shapes(ontology.model(FILE).getGraph());
  }

  /**
   * What is wrong in a graph.
   *
   * @param violations everything wrong, sorted
   */
  public record Report(ImmutableSortedSet<Violation> violations) {
    /** Whether nothing is wrong. */
    public boolean conforms() {
      return violations.isEmpty();
    }
  }

  /**
   * Something wrong in a graph.
   *
   * @param node the IRI of the node
   * @param path the property or path, empty where the node as a whole is wrong
   * @param message what is wrong, in words
   */
  public record Violation(String node, String path, String message)
      implements Comparable<Violation> {
    @Override
    public int compareTo(Violation other) {
      return ComparisonChain.start()
          .compare(node, other.node)
          .compare(path, other.path)
          .compare(message, other.message)
          .result();
    }
  }

  /** What is wrong in the store's graph, the articles' and the ontology's together. */
  public Report check(GraphStore store) {
    return store.read(
        data ->
            new Report(
                ShaclValidator.get()
                    .validate(shapes, new SubjectCache(data.getUnionGraph()))
                    .getEntries()
                    .stream()
                    .map(Shapes::violation)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()))));
  }

  private static Violation violation(ReportEntry entry) {
    Node node = entry.focusNode();
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    return new Violation(node.isURI() ? node.getURI() : node.toString(), path, entry.message());
  }
}
