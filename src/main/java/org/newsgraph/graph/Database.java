package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.transaction.txn.TransactionInfo;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.thrift.RiotThriftException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
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
    boolean known = false;
    try {
      known = opened.read(data -> data.contains(LAYOUT) || !data.find().hasNext());
    } finally {
      if (!known) {
        opened.close();
      }
    }
    if (!known) {
      throw new GraphException(
          "The store %s was made by another version of Newsgraph; build it anew in another folder."
              .formatted(folder));
    }
    return opened;
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
    String next = String.valueOf(Long.parseLong(state(data)) + 1);
    data.deleteAny(Vocabulary.LOG, Vocabulary.LOG, Vocabulary.WORDS_STATE, Node.ANY);
    data.add(Vocabulary.LOG, Vocabulary.LOG, Vocabulary.WORDS_STATE, ArticleQuads.literal(next));
    return next;
  }

  /**
   * Copies the data that count into new files and drops the old ones. A process that dies in the
   * middle of it leaves the old ones as they were.
   *
   * @throws GraphException if there is no room for both
   */
  void compact() {
    reopenAfterAbort();
    StoreFolder.expectRoom(folder, roomToCompact());
    try {
      DatabaseMgr.compact(dataset, true);
    } catch (TDBException | DBOpEnvException | RiotThriftException e) {
      throw StoreFolder.damaged(folder, e);
    }
    close();
    dataset = connect();
  }

  /** The same where there is room for both; else all stays as it is. */
  void compactIfRoom() {
    if (StoreFolder.room(folder) >= roomToCompact()) {
      compact();
    }
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

  @Override
  public void close() {
    words.ifPresent(FullText::close);
    words = Optional.empty();
    TDBInternal.expel(dataset, true);
  }
}
