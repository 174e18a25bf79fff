package org.newsgraph.lexicon.read;

import static java.util.Comparator.naturalOrder;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * An ontology folder: its files, and what their Turtle says, which is parsed once for lexicon,
 * graph, evaluation and shapes, when the first of them asks.
 */
public final class Ontology {
  private final OntologyFiles files;
  private final Supplier<ImmutableSortedMap<String, ParsedFile>> parsed;
  private final Supplier<Model> model;
  private final Supplier<String> digest;

  private Ontology(OntologyFiles files, Supplier<ImmutableSortedMap<String, ParsedFile>> parsed) {
    this.files = files;
    this.parsed = Suppliers.memoize(parsed::get);
    this.model = Suppliers.memoize(() -> toModel(parsed().values()));
    this.digest = Suppliers.memoize(files::digest);
  }

  /** The ontology in files that were read already. */
  public static Ontology of(OntologyFiles files) {
    return new Ontology(files, () -> parse(files));
  }

  /**
   * The ontology in a folder.
   *
   * @throws IOException where the folder is none, has no Turtle file, or cannot be read
   */
  public static Ontology read(Path folder) throws IOException {
    return of(OntologyFiles.read(folder));
  }

  /**
   * The ontology that comes with the program.
   *
   * @throws IOException where the program was packed without it
   */
  public static Ontology readBundled() throws IOException {
    return of(OntologyFiles.readBundled());
  }

  /** The folder it was read from, for messages. */
  public String origin() {
    return files.origin();
  }

  /** The SHA-256 of all names and contents, in hexadecimal. */
  public String digest() {
    return digest.get();
  }

  /** The tables of known entities: path to content. */
  public ImmutableSortedMap<String, String> tables() {
    return files.tables();
  }

  /**
   * The weights of a model that lie in the folder.
   *
   * @param name the file's path below the folder: "en/statements.onnx"
   */
  public Optional<ByteSource> findWeights(String name) {
    return Optional.ofNullable(files.weights().get(name));
  }

  /** What was learnt of the lexicon from annotated articles: path to content. */
  public ImmutableSortedMap<String, String> sheets() {
    return files.sheets();
  }

  /** The part that says what the domain is: the files that declare an OWL ontology. */
  public Ontology domain() {
    Map<String, ParsedFile> declared = Maps.filterValues(parsed(), ParsedFile::declaresOntology);
    return new Ontology(
        new OntologyFiles(
            files.origin(),
            ImmutableSortedMap.copyOf(
                Maps.filterKeys(files.contents(), declared::containsKey), naturalOrder()),
            ImmutableSortedMap.of()),
        () -> ImmutableSortedMap.copyOf(declared, naturalOrder()));
  }

  /**
   * All that the Turtle files say.
   *
   * @throws LexiconException where a file is no Turtle; it names all of them
   */
  public Model model() {
    return sound(files.origin(), parsed().values(), model);
  }

  /**
   * What the file of that name says; where the folder has none, the program's own one.
   *
   * @param name the file's path below the folder: "shapes.ttl"
   * @throws LexiconException where the file is no Turtle
   * @throws IOException where the program was packed without such a file
   */
  public Model model(String name) throws IOException {
    ParsedFile own = parsed().get(name);
    ParsedFile file = own == null ? bundled(name) : own;
    return sound(files.origin(), ImmutableList.of(file), () -> toModel(ImmutableList.of(file)));
  }

  /** The parsed Turtle files by their paths. */
  ImmutableSortedMap<String, ParsedFile> parsed() {
    return parsed.get();
  }

  /** What could be read of the Turtle files, to show entries of files that are broken elsewhere. */
  Model readable() {
    return model.get();
  }

  private static ParsedFile bundled(String name) throws IOException {
    String turtle = OntologyFiles.readBundled().contents().get(name);
    if (turtle == null) {
      throw new IOException("the program was packed without " + name);
    }
    return ParsedFile.parse(name, turtle);
  }

  private static ImmutableSortedMap<String, ParsedFile> parse(OntologyFiles files) {
    JenaSystem.init();
    return files.turtle().entrySet().parallelStream()
        .map(file -> Map.entry(file.getKey(), ParsedFile.parse(file.getKey(), file.getValue())))
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Model sound(
      String origin, ImmutableCollection<ParsedFile> files, Supplier<Model> model) {
    ImmutableList<Problem> problems =
        files.stream()
            .flatMap(file -> file.problems().stream())
            .collect(ImmutableList.toImmutableList());
    if (!problems.isEmpty()) {
      throw new LexiconException(origin, problems);
    }
    return model.get();
  }

  private static Model toModel(ImmutableCollection<ParsedFile> files) {
    Model model = ModelFactory.createDefaultModel();
    for (ParsedFile file : files) {
      model.setNsPrefixes(file.prefixes());
      file.triples().forEach(model.getGraph()::add);
    }
    return model;
  }
}
