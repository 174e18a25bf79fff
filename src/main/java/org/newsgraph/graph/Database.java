package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.transaction.txn.TransactionInfo;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.thrift.RiotThriftException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The TDB2 database in a store's folder, the index of its words, and all transactions on it but
 * those of an endpoint. After an aborted one it is opened anew before it is used again: a database
 * of Jena 5.6 that writes on spoils its files for good.
 */
final class Database implements AutoCloseable {
  /** Stands in each store whose graphs are as this program makes them. */
  private static final Quad LAYOUT =
      Quad.create(Vocabulary.LOG, Vocabulary.LOG, Vocabulary.LAYOUT, ArticleQuads.literal("1"));

  /** How many bytes of the disk a transaction may take, several times what the largest took. */
  private static final long ROOM = 256L << 20;

  private final Path folder;
  private DatasetGraph dataset;
  private Optional<FullText> words = Optional.empty();
  private volatile boolean aborted;
  private final AtomicLong writes = new AtomicLong();
  private Optional<Intake> intake = Optional.empty();

  private Database(Path folder) {
    this.folder = folder;
    dataset = connect();
  }

  /**
   * The database in the folder, made where there is none.
   *
   * @throws GraphException if the folder cannot hold a store, another process holds it, or it is
   *     damaged or of another version
   */
  static Database open(Path folder) {
    Database opened = new Database(folder);
    boolean sound = false;
    try {
      opened.expectLayout();
      opened.settle();
      sound = true;
    } finally {
      if (!sound) {
        opened.close();
      }
    }
    return opened;
  }

  private void expectLayout() {
    if (!read(data -> data.contains(LAYOUT) || !data.find().hasNext())) {
      throw new GraphException(
          "The store %s was made by another version of Newsgraph; build it anew in another folder."
              .formatted(folder));
    }
  }

  private DatasetGraph connect() {
    DatasetGraph connected = StoreFolder.connect(folder);
    connected.getContext().setTrue(TDB2.symUnionDefaultGraph);
    connected.getContext().setFalse(ARQ.httpServiceAllowed);
    return connected;
  }

  /** Whether the next transaction will have it opened anew. */
  boolean mustReopen() {
    return aborted;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** What the reader reads, all of it in one state. */
  <T, E extends Exception> T read(GraphStore.Reader<T, E> reader) throws E {
    begin(ReadWrite.READ);
    try {
      return reader.read(dataset);
    } catch (TDBException | DBOpEnvException | RiotThriftException e) {
      throw StoreFolder.damaged(folder, e);
    } finally {
      dataset.end();
    }
  }

  /** Lets the writer write; where it fails, nothing is written. */
  void write(Consumer<DatasetGraph> writer) {
    StoreFolder.expectRoom(folder, ROOM);
    if (intake.isPresent()) {
      write(writer, intake.get());
    } else {
      writeNow(writer);
    }
  }

  /** What is written there sees nothing but itself: so does what is written into an empty store. */
  private void write(Consumer<DatasetGraph> writer, Intake begun) {
    DatasetGraph some =
        DatasetGraphFactory.createWithGraphMaker(
            name -> GraphMemFactory.createDefaultGraphSameTerm());
    writer.accept(some);
    try {
      begun.add(some.find());
    } catch (IOException e) {
      throw StoreFolder.refused(folder, e);
    }
  }

  private void writeNow(Consumer<DatasetGraph> writer) {
    FullText index = openWords();
    ImmutableList<FullText.Change> changes;
    String state;
    begin(ReadWrite.WRITE);
    try {
      WordChanges watched = new WordChanges(dataset);
      writer.accept(watched);
      dataset.add(LAYOUT);
      changes = watched.all();
      state = changes.isEmpty() ? state(dataset) : advance(dataset);
      dataset.commit();
    } catch (TDBException | DBOpEnvException | RiotThriftException e) {
      throw StoreFolder.damaged(folder, e);
    } finally {
      if (dataset.isInTransaction()) {
        aborted = true;
        dataset.abort();
      }
    }
    if (!changes.isEmpty()) {
      index.apply(changes, state);
    }
    writes.incrementAndGet();
  }

  /**
   * Names the state of the data and of the index of words: another as soon as a write is committed,
   * and one more when the index has followed.
   */
  String state() {
    dataset.begin(ReadWrite.READ);
    try {
      TransactionInfo now =
          TDBInternal.getDatasetGraphTDB(dataset).getTxnSystem().getTransactionInfo();
      return now.getDataVersion() + "." + writes.get();
    } finally {
      dataset.end();
    }
  }

  /**
   * Opens the index of words, so that queries may ask it by text:query, and makes it anew where it
   * is missing or holds another state: a process that died between the two had written data alone.
   */
  FullText openWords() {
    reopenAfterAbort();
    if (words.isEmpty()) {
      FullText opened = FullText.open(folder);
      words = Optional.of(opened);
      read(
          data -> {
            if (!opened.state().equals(Optional.of(state(data)))) {
              opened.rebuild(data, state(data));
            }
            return opened;
          });
      dataset.getContext().set(TextQuery.textIndex, opened.index());
    }
    return words.get();
  }

  /** How often the searchable words have changed. */
  private static String state(DatasetGraph data) {
    return Iter.asStream(
            data.find(Vocabulary.LOG, Vocabulary.LOG, Vocabulary.WORDS_STATE, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("0");
  }

  private static String advance(DatasetGraph data) {
    Node next = nextState(data);
    data.deleteAny(Vocabulary.LOG, Vocabulary.LOG, Vocabulary.WORDS_STATE, Node.ANY);
    data.add(Vocabulary.LOG, Vocabulary.LOG, Vocabulary.WORDS_STATE, next);
    return next.getLiteralLexicalForm();
  }

  private static Node nextState(DatasetGraph data) {
    return ArticleQuads.literal(String.valueOf(Long.parseLong(state(data)) + 1));
  }

  /** Whether nothing was ever written but what is not the articles'. */
  private boolean isNew() {
    return read(data -> !data.contains(Vocabulary.LOG, Node.ANY, Vocabulary.STARTED, Node.ANY));
  }

  /**
   * Tells that much is to be written: into a store that is still empty, all goes to a file of
   * N-Quads first, and nothing of it is read before it is settled.
   */
  void expectMuch() {
    if (intake.isEmpty() && isNew()) {
      try {
        Intake begun = Intake.begin(folder);
        intake = Optional.of(begun);
        read(data -> addHeld(begun, data));
      } catch (IOException e) {
        throw StoreFolder.refused(folder, e);
      }
    }
  }

  /** Writes down what is stored already, and that the words are other ones now. */
  private static Intake addHeld(Intake begun, DatasetGraph data) throws IOException {
    Node property = Vocabulary.WORDS_STATE;
    Quad state = Quad.create(Vocabulary.LOG, Vocabulary.LOG, property, nextState(data));
    Iterator<Quad> others =
        Iterators.filter(data.find(), quad -> !quad.getPredicate().equals(property));
    begun.add(Iterators.concat(others, Iterators.forArray(state, LAYOUT)));
    return begun;
  }

  /** Stores what was written after {@link #expectMuch}, all at once. */
  void settle() {
    try {
      if (intake.isPresent()) {
        intake.get().close();
        intake = Optional.empty();
      }
      DataFolder.deleteOld(folder);
      Optional<Path> written = Intake.find(folder);
      if (written.isPresent()) {
        StoreFolder.expectRoom(folder, Math.max(ROOM, 2 * Files.size(written.get())));
        NewData loaded = new NewData(folder);
        loaded.make(empty -> BulkLoad.read(written.get(), empty));
        replace(loaded);
      }
    } catch (IOException e) {
      throw StoreFolder.refused(folder, e);
    }
  }

  /**
   * Copies the data that count into new files and drops the old ones. A process that dies in the
   * middle of it leaves the old ones as they were.
   *
   * @throws GraphException if there is no room for both
   */
  void compact() {
    StoreFolder.expectRoom(folder, roomToCompact());
    try {
      NewData copied = new NewData(folder);
      read(data -> make(copied, empty -> BulkLoad.copy(data, empty)));
      replace(copied);
      pack();
    } catch (IOException e) {
      throw StoreFolder.refused(folder, e);
    }
  }

  /**
   * Packs the indexes where the store has grown by half since that was done last, and by no fewer
   * bytes, and where there is room for both; else all stays as it is.
   */
  void packIfGrown(long few) {
    try {
      long packed = DataFolder.packed(folder);
      long grown = read(Packing::bytes) - packed;
      boolean worthIt = grown >= few && grown > packed / 2;
      if (worthIt && StoreFolder.room(folder) >= roomToCompact()) {
        pack();
      }
    } catch (IOException e) {
      throw StoreFolder.refused(folder, e);
    }
  }

  private void pack() throws IOException {
    NewData packed = new NewData(folder);
    packed.keepTerms();
    read(data -> make(packed, empty -> Packing.pack(data, empty)));
    replace(packed);
    DataFolder.notePacked(folder, read(Packing::bytes));
  }

  private static NewData make(NewData made, Consumer<DatasetGraph> maker) {
    made.make(maker);
    return made;
  }

  private void replace(NewData made) throws IOException {
    close();
    made.takePlace();
    dataset = connect();
    writes.incrementAndGet();
  }

  private long roomToCompact() {
    return Math.max(ROOM, StoreFolder.size(folder));
  }

  private void begin(ReadWrite mode) {
    reopenAfterAbort();
    dataset.begin(mode);
  }

  private void reopenAfterAbort() {
    if (aborted) {
      close();
      dataset = connect();
      aborted = false;
    }
  }

  /**
   * What was written after {@link #expectMuch} and not settled is stored when it is opened next.
   */
  @Override
  public void close() {
    words.ifPresent(FullText::close);
    words = Optional.empty();
    TDBInternal.expel(dataset, true);
  }
}
