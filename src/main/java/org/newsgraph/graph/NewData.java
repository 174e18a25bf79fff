package org.newsgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * New files for all data of a store, made beside the old ones. They take the place of the old ones
 * by the renaming of one folder, so a process that dies before that leaves the old ones as they
 * were.
 */
final class NewData {
  private final Path store;
  private final Path old;
  private final Path next;
  private final Path unfinished;

  /** None yet, for the store in the folder. */
  NewData(Path store) throws IOException {
    this.store = store;
    old = DataFolder.expect(store);
    next = DataFolder.after(old);
    unfinished = DataFolder.unfinished(next);
    DataFolder.delete(unfinished);
    Files.createDirectories(unfinished);
  }

  /** Lets the terms have the numbers that they have in the old files. */
  void keepTerms() throws IOException {
    Path made = Files.createDirectories(DataFolder.first(unfinished));
    for (String file : Packing.TERMS) {
      Files.copy(old.resolve(file), made.resolve(file));
    }
  }

  /** Makes the files: the maker fills an empty database. */
  void make(Consumer<DatasetGraph> maker) {
    DatasetGraph made =
        DatabaseMgr.connectDatasetGraph(Location.create(unfinished), StoreFolder.parameters());
    try {
      maker.accept(made);
    } finally {
      TDBInternal.expel(made, true);
    }
  }

  /** Puts the files in place of the old ones, which nobody has open. */
  void takePlace() throws IOException {
    Files.move(DataFolder.first(unfinished), next, StandardCopyOption.ATOMIC_MOVE);
    DataFolder.delete(unfinished);
    DataFolder.deleteOld(store);
  }
}
