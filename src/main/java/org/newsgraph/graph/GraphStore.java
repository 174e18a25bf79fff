package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.thrift.RiotThriftException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.article.Article;
import org.newsgraph.lexicon.read.Ontology;

/**
 * The graph on disk: a TDB2 database with two named graphs for each article and one for the
 * ontology; its default graph is their union. One process holds it at a time. An article goes in or
 * out whole or not at all.
 */
public final class GraphStore implements AutoCloseable {
  private final Path folder;
  private final boolean texts;
  private DatasetGraph dataset;
  private boolean aborted;

  private GraphStore(Path folder, boolean texts) {
    this.folder = folder;
    this.texts = texts;
    dataset = connect();
  }

  private DatasetGraph connect() {
    DatasetGraph connected = StoreFolder.connect(folder);
    connected.getContext().setTrue(TDB2.symUnionDefaultGraph);
    connected.getContext().setFalse(ARQ.httpServiceAllowed);
    return connected;
  }

  /**
   * The store in the folder, made where there is none.
   *
   * @throws GraphException if the folder cannot hold a store, another process holds it, or it is
   *     damaged
   */
  public static GraphStore open(Path folder) {
    return new GraphStore(folder, true);
  }

  /**
   * The same store, but articles are put in without their texts.
   *
   * @throws GraphException as {@link #open}
   */
  public static GraphStore openWithoutTexts(Path folder) {
    return new GraphStore(folder, false);
  }

  /**
   * The store that lies in the folder already.
   *
   * @throws GraphException if there is none, or as {@link #open}
   */
  public static GraphStore openExisting(Path folder) {
    boolean missing = !folder.toFile().exists();
    if (missing || (folder.toFile().isDirectory() && !StoreFolder.holdsStore(folder))) {
      throw new GraphException("There is no store at " + folder + ".");
    }
    return open(folder);
  }

  /** Puts the article in, in place of what the store held of it. */
  public void put(ArticleGraph graph, Run run) {
    put(ImmutableList.of(graph), run);
  }

  /**
   * Puts the articles in, each in place of what the store held of it: all of them or, where
   * something goes wrong, none. One transaction for many takes a tenth of the disk and of the time
   * that one for each takes.
   */
  public void put(Collection<ArticleGraph> graphs, Run run) {
    if (graphs.isEmpty()) {
      return;
    }
    write(
        data -> {
          for (ArticleGraph graph : graphs) {
            drop(data, graph.article().name());
            quads(graph, run).forEach(data::add);
          }
        });
  }

  private ImmutableSet<Quad> quads(ArticleGraph graph, Run run) {
    return texts ? ArticleQuads.of(graph, run) : ArticleQuads.withoutText(graph, run);
  }

  /**
   * Puts the ontology in, in place of the one before: the files that declare themselves to be an
   * OWL ontology, not those of the language.
   */
  public void putOntology(Ontology ontology) {
    Ontology domain = ontology.domain();
    Triple digest =
        Triple.create(
            Vocabulary.ONTOLOGY, Vocabulary.DIGEST, ArticleQuads.literal(domain.digest()));
    Quad mark = Quad.create(Vocabulary.ONTOLOGY, digest);
    if (read(data -> data.contains(mark))) {
      return;
    }
    Graph triples = domain.model().getGraph();
    write(
        data -> {
          data.removeGraph(Vocabulary.ONTOLOGY);
          triples.stream().forEach(t -> data.add(Quad.create(Vocabulary.ONTOLOGY, t)));
          data.add(mark);
        });
  }

  /** Takes the article out. Returns whether the store held it. */
  public boolean remove(String articleName) {
    boolean held = contains(articleName);
    write(data -> drop(data, articleName));
    return held;
  }

  /** Whether the store holds an article of that name. */
  public boolean contains(String articleName) {
    Node article = Iris.article(articleName);
    return read(
        data ->
            data.contains(
                Iris.claims(articleName), article, Vocabulary.TYPE, Vocabulary.ARTICLE_CLASS));
  }

  /** Whether the store holds the same article as read by the same run, with its text if asked. */
  public boolean contains(Article article, Run run) {
    Node graph = Iris.claims(article.name());
    Node node = Iris.article(article.name());
    return read(
        data ->
            data.contains(graph, node, Vocabulary.GENERATED_BY, Iris.run(run))
                && texts == data.contains(graph, node, Vocabulary.TEXT, Node.ANY)
                && data.contains(
                    graph, node, Vocabulary.DIGEST, ArticleQuads.literal(article.digest())));
  }

  /** The names of the articles that the store holds. */
  public ImmutableSortedSet<String> articles() {
    return read(
        data -> {
          ImmutableSortedSet.Builder<String> names =
              new ImmutableSortedSet.Builder<>(Comparator.<String>naturalOrder());
          Iterator<Quad> found = data.find(Node.ANY, Node.ANY, Vocabulary.NAME, Node.ANY);
          found.forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
          return names.build();
        });
  }

  /**
   * Something that is read from the data.
   *
   * @param <T> what is read
   * @param <E> what goes wrong besides
   */
  @FunctionalInterface
  public interface Reader<T, E extends Exception> {
    /** What is read; it must not keep the data. */
    T read(DatasetGraph data) throws E;
  }

  /** What the reader reads from the store, all of it in one state. */
  public <T, E extends Exception> T read(Reader<T, E> reader) throws E {
    begin(ReadWrite.READ);
    try {
      return reader.read(dataset);
    } catch (TDBException | DBOpEnvException | RiotThriftException e) {
      throw StoreFolder.damaged(folder, e);
    } finally {
      dataset.end();
    }
  }

  /** The database itself, for an endpoint that keeps its own transactions. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }

  private void write(Consumer<DatasetGraph> writer) {
    begin(ReadWrite.WRITE);
    try {
      writer.accept(dataset);
      dataset.commit();
    } catch (TDBException | DBOpEnvException | RiotThriftException e) {
      throw StoreFolder.damaged(folder, e);
    } finally {
      if (dataset.isInTransaction()) {
        aborted = true;
        dataset.abort();
      }
    }
  }

  /**
   * Begins a transaction; after an aborted one with a database opened anew, since TDB2 that writes
   * on damages itself.
   */
  private void begin(ReadWrite mode) {
    if (aborted) {
      close();
      dataset = connect();
      aborted = false;
    }
    dataset.begin(mode);
  }

  private static void drop(DatasetGraph data, String articleName) {
    data.removeGraph(Iris.facts(articleName));
    data.removeGraph(Iris.claims(articleName));
  }
}
