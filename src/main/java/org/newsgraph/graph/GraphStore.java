package org.newsgraph.graph;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.article.Article;
import org.newsgraph.graph.LogEntry.Change;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.lexicon.Sense;
import org.newsgraph.lexicon.read.Ontology;

/**
 * The graph on disk: a TDB2 database with two named graphs for each article and one for the
 * ontology; its default graph is their union. One process holds it at a time. An article goes in or
 * out whole or not at all.
 */
public final class GraphStore implements AutoCloseable {
  private final Database database;
  private final boolean texts;
  private final History history;
  private final Origins origins;
  private final Placing placing;

  private GraphStore(Path folder, boolean texts, InstantSource clock) {
    this.texts = texts;
    history = new History(clock);
    database = Database.open(folder);
    origins = new Origins(StoreFolder.real(folder));
    placing = new Placing(texts, origins, history);
  }

  /**
   * The store in the folder, made where there is none.
   *
   * @throws GraphException if the folder cannot hold a store, another process holds it, or it is
   *     damaged or of another version
   */
  public static GraphStore open(Path folder) {
    return open(folder, InstantSource.system());
  }

  /** The same store, whose log tells the time by the clock. */
  static GraphStore open(Path folder, InstantSource clock) {
    return new GraphStore(folder, true, clock);
  }

  /**
   * The same store, but articles are put in without their texts.
   *
   * @throws GraphException as {@link #open}
   */
  public static GraphStore openWithoutTexts(Path folder) {
    return new GraphStore(folder, false, InstantSource.system());
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

  /** Whether the folder is that of a store. */
  public static boolean isIn(Path folder) {
    return StoreFolder.holdsStore(folder);
  }

  /** Puts the article in, in place of what the store held of it. */
  public void put(ArticleGraph graph, Run run) {
    put(ImmutableList.of(new Incoming(graph, Optional.empty())), run);
  }

  /**
   * Puts the articles in, each in place of what the store held of it: all of them or, where
   * something goes wrong, none. One transaction for many takes a tenth of the disk and of the time
   * that one for each takes.
   *
   * @return what became of each article by name
   */
  public ImmutableMap<String, Change> put(Collection<Incoming> articles, Run run) {
    Map<String, Change> changes = new LinkedHashMap<>();
    if (!articles.isEmpty()) {
      database.write(
          data ->
              articles.forEach(
                  one -> changes.put(one.graph().article().name(), placing.put(data, one, run))));
    }
    return ImmutableMap.copyOf(changes);
  }

  /**
   * Puts the ontology in, in place of the one before: the files that declare themselves to be an
   * OWL ontology, not those of the language.
   */
  public void putOntology(Ontology ontology) {
    Ontology domain = ontology.domain();
    Supplier<Stream<Triple>> triples = () -> domain.model().getGraph().stream();
    OwnGraph.put(database, Vocabulary.ONTOLOGY, domain.digest(), triples);
  }

  /**
   * Puts in what the lexicon's senses mean and an example of each, in place of those before.
   *
   * @param digest of all that the senses are read from
   */
  public void putSenses(Collection<Sense> senses, String digest) {
    OwnGraph.put(database, Vocabulary.LEXICON, digest, () -> SenseTriples.of(senses));
  }

  /** Takes the articles out that the store holds, all at once. Returns their names. */
  public ImmutableSortedSet<String> remove(Collection<String> articleNames) {
    ImmutableSortedSet<String> held =
        articleNames.stream()
            .filter(this::contains)
            .collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()));
    if (!held.isEmpty()) {
      database.write(data -> held.forEach(name -> placing.remove(data, name)));
    }
    return held;
  }

  /** The names of the articles that came from files in or below the folder, with these files. */
  public ImmutableSetMultimap<String, Path> articlesBelow(Path inputFolder) {
    return read(data -> origins.below(data, inputFolder));
  }

  /** The names of the articles that came from the file and from no other. */
  public ImmutableSortedSet<String> articlesOnlyFrom(Path file) {
    return read(data -> origins.only(data, file));
  }

  /** Whether the store knows that the article came from the file. */
  public boolean knows(String articleName, Path file) {
    return read(data -> origins.holds(data, articleName, file));
  }

  /** Remembers files that articles came from besides others. */
  public void addFiles(SetMultimap<String, Path> files) {
    if (!files.isEmpty()) {
      database.write(data -> files.forEach((name, file) -> origins.add(data, name, file)));
    }
  }

  /**
   * Forgets that articles came from files, and takes those out that came from no other.
   *
   * @return the names of those taken out
   */
  public ImmutableSortedSet<String> removeFiles(SetMultimap<String, Path> files) {
    Set<String> removed = new TreeSet<>();
    if (!files.isEmpty()) {
      database.write(
          data ->
              files.forEach(
                  (name, file) -> {
                    if (origins.remove(data, name, file)) {
                      placing.remove(data, name);
                      removed.add(name);
                    }
                  }));
    }
    return ImmutableSortedSet.copyOf(removed);
  }

  /**
   * Decides who is who and what is a copy where articles came or went, or the user judges
   * otherwise, since the last time. Returns how many groups of names that were.
   */
  public int identify(Identity identity, UsersWord user) {
    CopyLayer.decide(database);
    return new IdentityLayer(database, identity, user).decide();
  }

  /** What the runs of the program and those who edit changed, from the first on. */
  public ImmutableList<LogEntry> log() {
    return read(History::entries);
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

  /** Takes the room back that replaced and removed data still have; meanwhile there are both. */
  public void compact() {
    database.compact();
  }

  /**
   * Packs the store where its indexes have grown by half since that was done last and by no fewer
   * bytes, and where the disk has room for both.
   */
  public void packIfGrown(long few) {
    database.packIfGrown(few);
  }

  /**
   * Tells that many articles are to be put in. Into a store that never held any they go by way of a
   * file and Jena's bulk loader, which is faster and takes less of the disk, and nothing of them
   * can be read before {@link #settle}. A process that dies before it loses none that were put in:
   * they are stored when the store is opened next.
   */
  public void expectMany() {
    database.expectMuch();
  }

  /** Stores what was put in after {@link #expectMany}. */
  public void settle() {
    database.settle();
  }

  /** How many bytes the store's files have. */
  public static long size(Path folder) {
    return StoreFolder.size(folder);
  }

  /** The names of the articles that the store holds. */
  public ImmutableSortedSet<String> articles() {
    return read(
        data ->
            data.stream(Node.ANY, Node.ANY, Vocabulary.NAME, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder())));
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
    return database.read(reader);
  }

  /**
   * Changes named graphs as the editor does; where it fails, nothing changes. One edit comes after
   * the other, and the editor reads what the one before it left.
   *
   * @throws GraphException if the disk does not take it
   */
  public synchronized void edit(Consumer<DatasetGraph> editor) {
    Draft draft =
        read(
            data -> {
              Draft made = new Draft(data);
              editor.accept(made);
              return made;
            });
    if (!draft.changesNothing()) {
      database.write(
          data -> {
            draft.applyTo(data);
            draft.graphs().forEach(graph -> history.note(data, Change.EDITED, graph));
          });
    }
  }

  /** Lets queries search names and sentences by text:query. */
  public void openWords() {
    database.openWords();
  }

  /** Names the state of what is stored and of the index of words: another after each write. */
  public String state() {
    return database.state();
  }

  /** Whether a write failed, so that what asks next has the database opened anew. */
  public boolean mustReopen() {
    return database.mustReopen();
  }

  /** The database itself, for an endpoint that keeps its own transactions. */
  public DatasetGraph dataset() {
    return database.dataset();
  }

  @Override
  public void close() {
    database.close();
  }
}
