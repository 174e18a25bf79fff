package org.newsgraph.lexicon;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * The SHACL shapes that an ontology folder must have, which say what {@link Lexicon} also checks at
 * each start, and more, but take longer.
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
  public static LexiconShapes of(OntologyFiles files) throws IOException {
    Optional<String> own = Optional.ofNullable(files.turtle().get(FILE));
    String turtle = own.isPresent() ? own.get() : bundled();
    OntologyFiles only = new OntologyFiles(files.origin(), ImmutableSortedMap.of(FILE, turtle));
    OntologyModel parsed = new OntologyModel(only);
    if (!parsed.problems().isEmpty()) {
      throw new LexiconException(files.origin(), parsed.problems());
    }
    return new LexiconShapes(ShaclValidator.get().parse(parsed.model().getGraph()));
  }

  /** What in the files does not fit the shapes, sorted; empty where all does. */
  public ImmutableList<Problem> check(OntologyFiles files) {
    Model model = new OntologyModel(files).model();
    return ShaclValidator.get().validate(shapes, model.getGraph()).getEntries().stream()
        .map(entry -> problem(model, entry))
        .collect(toImmutableSortedSet(naturalOrder()))
        .asList();
  }

  private static Problem problem(Model model, ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " (" + entry.resultPath() + ")";
    RDFNode focus = model.asRDFNode(entry.focusNode());
    if (!focus.isResource()) {
      return new Problem(focus.toString(), entry.message() + path, "");
    }
    String where = focus.isAnon() ? "an entry without IRI" : focus.asResource().getURI();
    return new Problem(where, entry.message() + path, EntryTurtle.of(focus.asResource()));
  }

  private static String bundled() throws IOException {
    String turtle = OntologyFiles.readBundled().contents().get(FILE);
    if (turtle == null) {
      throw new IOException("the program was packed without " + FILE);
    }
    return turtle;
  }
}
