package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Copies the indexes of a database in their order, so that the pages of the new ones are full:
 * those that grew hold half as much, and pages besides that no longer count.
 */
final class Packing {
  /** The files of a database in which its terms lie, by number. */
  static final ImmutableList<String> TERMS = ImmutableList.of("nodes-data.obj", "nodes-data.bdf");

  private Packing() {}

  /**
   * Copies all indexes.
   *
   * @param from a database in a transaction
   * @param to one that has the same terms and no indexes yet
   */
  static void pack(DatasetGraph from, DatasetGraph to) {
    ImmutableList<BPlusTree> full = indexes(from);
    ImmutableList<BPlusTree> empty = indexes(to);
    for (int i = 0; i < full.size(); i++) {
      pack(full.get(i).iterator(), empty.get(i));
    }
  }

  /** How many bytes the pages of the database's indexes take, also those that no longer count. */
  static long bytes(DatasetGraph data) {
    return indexes(data).stream()
        .map(BPlusTree::getStateManager)
        .mapToLong(pages -> pages.getNodeBlocksLimit() + pages.getRecordsBlocksLimit())
        .map(pages -> pages * SystemTDB.BlockSize)
        .sum();
  }

  private static ImmutableList<BPlusTree> indexes(DatasetGraph data) {
    DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(data);
    NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
    return Stream.concat(
            Stream.of(LoaderOps.ntBPTree(quads.getNodeTable())),
            Stream.of(quads.getTupleTable().getIndexes()).map(LoaderOps::idxBTree))
        .collect(ImmutableList.toImmutableList());
  }

  private static void pack(Iterator<Record> records, BPlusTree empty) {
    TransactionCoordinator own = CoLib.newCoordinator();
    own.add(empty);
    own.start();
    Transaction transaction = own.begin(TxnType.WRITE);
    BPlusTreeRewriter.packIntoBPlusTree(
        records,
        empty.getParams(),
        empty.getRecordFactory(),
        empty.getStateManager().getBufferChannel(),
        empty.getNodeManager().getBlockMgr(),
        empty.getRecordsMgr().getBlockMgr());
    transaction.commit();
    transaction.end();
  }
}
