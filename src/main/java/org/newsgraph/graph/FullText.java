package org.newsgraph.graph;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * The Lucene index of a store's words, in a folder beside the database: all names, labels among
 * them, and the sentences of claims. It tells which state of the database it holds; one of another
 * state is made anew.
 */
final class FullText implements AutoCloseable {
  private static final String FOLDER = "words";
  private static final String IRI = "iri";
  private static final String NAME = "name";
  private static final String WORDS = "sentence";
  private static final String KEY = "key";
  private static final String STATE = "state";

  /** Lucene takes no longer ones, in bytes of UTF-8. */
  private static final int LONGEST_IRI = IndexWriter.MAX_TERM_LENGTH;

  /** The properties whose values can be searched for, with their fields. */
  private static final ImmutableMap<Node, String> FIELDS =
      ImmutableMap.of(
          Vocabulary.LABEL, NAME, Vocabulary.ALT_LABEL, NAME, Vocabulary.SENTENCE, WORDS);

  private final Path folder;
  private final TextIndexLucene index;

  private FullText(Path folder, TextIndexLucene index) {
    this.folder = folder;
    this.index = index;
  }

  /** The properties whose values it knows. */
  static ImmutableSet<Node> properties() {
    return FIELDS.keySet();
  }

  /**
   * The index of the store in the folder; an empty one where there is none or it is damaged.
   *
   * @throws GraphException if the folder cannot hold it
   */
  static FullText open(Path store) {
    Path folder = store.resolve(FOLDER);
    try {
      return new FullText(folder, connect(folder));
    } catch (TextIndexException | IOException e) {
      try {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        return new FullText(folder, connect(folder));
      } catch (TextIndexException | IOException second) {
        second.addSuppressed(e);
        throw failed(folder, second);
      }
    }
  }

  private static TextIndexLucene connect(Path folder) throws IOException {
    EntityDefinition fields = new EntityDefinition(IRI, NAME);
    FIELDS.forEach((property, field) -> fields.set(field, property));
    fields.setAnalyzer(NAME, new NameAnalyzer());
    fields.setAnalyzer(WORDS, new EnglishAnalyzer());
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setValueStored(true);
    return new TextIndexLucene(FSDirectory.open(folder), config);
  }

  /** The index as SPARQL asks it. */
  TextIndex index() {
    return index;
  }

  /** The state of the database that it holds; empty where it holds none. */
  Optional<String> state() {
    Iterable<Map.Entry<String, String>> told = index.getIndexWriter().getLiveCommitData();
    return told == null
        ? Optional.empty()
        : Iter.asStream(told.iterator())
            .filter(entry -> entry.getKey().equals(STATE))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /**
   * A value that came or went.
   *
   * @param key what it is known by
   * @param document its words, empty where it is gone
   */
  record Change(String key, Optional<Document> document) {
    /** What the data, after they changed, have of the triple. */
    static Change of(Triple triple, DatasetGraph data) {
      String key = triple.toString();
      boolean there =
          data.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
      return new Change(key, there ? FullText.document(triple, key, data) : Optional.empty());
    }
  }

  private static Optional<Document> document(Triple triple, String key, DatasetGraph data) {
    Optional<String> words =
        triple.getPredicate().equals(Vocabulary.SENTENCE)
            ? findExact(triple.getObject(), data)
            : Optional.of(triple.getObject().getLiteralLexicalForm());
    Node subject = triple.getSubject();
    if (words.isEmpty() || !subject.isURI() || Utf8.encodedLength(subject.getURI()) > LONGEST_IRI) {
      return Optional.empty();
    }
    Document document = new Document();
    document.add(new StringField(KEY, hashed(key), Store.NO));
    document.add(new StringField(IRI, subject.getURI(), Store.YES));
    String field = FIELDS.get(triple.getPredicate());
    document.add(new TextField(String.valueOf(field), words.get(), Store.YES));
    return Optional.of(document);
  }

  private static Optional<String> findExact(Node place, DatasetGraph data) {
    return Iter.asStream(data.find(Node.ANY, place, Vocabulary.HAS_SELECTOR, Node.ANY))
        .map(Quad::getObject)
        .flatMap(s -> Iter.asStream(data.find(Node.ANY, s, Vocabulary.EXACT, Node.ANY)))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** Takes the changes over, by which the database has come to that state. */
  void apply(ImmutableList<Change> changes, String state) {
    try {
      write(changes.stream());
      commit(state);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /** Makes the index anew from the data, which are in that state. */
  void rebuild(DatasetGraph data, String state) {
    try {
      index.getIndexWriter().deleteAll();
      write(
          properties().stream()
              .flatMap(property -> Iter.asStream(triples(data, property)))
              .map(triple -> Change.of(triple, data)));
      commit(state);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /** All triples of the property, in no matter how many graphs: those come one after the other. */
  private static Iterator<Triple> triples(DatasetGraph data, Node property) {
    Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property, Node.ANY);
    return Iter.distinctAdjacent(Iter.map(quads, Quad::asTriple));
  }

  private void write(Stream<Change> changes) throws IOException {
    IndexWriter writer = index.getIndexWriter();
    for (Change change : (Iterable<Change>) changes::iterator) {
      Term key = new Term(KEY, hashed(change.key()));
      if (change.document().isPresent()) {
        writer.updateDocument(key, change.document().get());
      } else {
        writer.deleteDocuments(key);
      }
    }
  }

  private void commit(String state) throws IOException {
    index.getIndexWriter().setLiveCommitData(Map.of(STATE, state).entrySet());
    index.getIndexWriter().commit();
  }

  private static String hashed(String key) {
    return Iris.digest(ImmutableList.of(key));
  }

  private static GraphException failed(Path folder, Exception cause) {
    return new GraphException(
        "The index %s cannot be written: %s.".formatted(folder, cause.getMessage()), cause);
  }

  @Override
  public void close() {
    index.close();
  }
}
