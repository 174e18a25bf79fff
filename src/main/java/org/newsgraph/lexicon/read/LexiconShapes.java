package org.newsgraph.lexicon.read;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * The SHACL shapes that an ontology folder must have, which say what {@link LexiconCompiler} also
 * checks at each start, and more, but take longer.
 */
public final class LexiconShapes {
  private static final String FILE = "lexicon-shapes.ttl";

  private final Shapes shapes;

  private LexiconShapes(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * The shapes of a folder; where it has none, those that come with the program.
   *
   * @throws IOException where the program's own cannot be read
   */
  public static LexiconShapes of(Ontology ontology) throws IOException {
    return new LexiconShapes(ShaclValidator.get().parse(ontology.model(FILE).getGraph()));
  }

  /** What in the ontology does not fit the shapes, sorted; empty where all does. */
  public ImmutableList<Problem> check(Ontology ontology) {
    Model model = ontology.model();
    return ShaclValidator.get().validate(shapes, model.getGraph()).getEntries().stream()
        .map(entry -> problem(model, entry))
        .collect(toImmutableSortedSet(naturalOrder()))
        .asList();
  }

  private static Problem problem(Model model, ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " (" + entry.resultPath() + ")";
    RDFNode focus = model.asRDFNode(entry.focusNode());
    return focus.isResource()
        ? Problem.of(focus.asResource(), entry.message() + path)
        : new Problem(focus.toString(), entry.message() + path, "");
  }
}
