package org.newsgraph.graph;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** The folder of a store, and the opening of what lies in it. */
final class StoreFolder {
  private static final String DATA = "Data-0001";
  private static final String LOCK = "tdb.lock";

  /** How Jena's message begins where another process holds the lock. */
  private static final String HELD = "Failed to get a lock";

  private StoreFolder() {}

  /** Whether a store lies in the folder. */
  static boolean holdsStore(Path folder) {
    return Files.isDirectory(folder.resolve(DATA));
  }

  /** The database in the folder, made where there is none. */
  static DatasetGraph connect(Path folder) {
    try {
      prepare(folder);
      return DatabaseMgr.connectDatasetGraph(Location.create(folder));
    } catch (IOException e) {
      throw new GraphException("The store " + folder + " cannot be made: " + e.getMessage(), e);
    } catch (JenaException | IndexOutOfBoundsException e) {
      if (String.valueOf(e.getMessage()).startsWith(HELD)) {
        throw new GraphException("The store " + folder + " is in use by another process.", e);
      }
      throw damaged(folder, e);
    }
  }

  /** The failure of a store whose files are not what they should be. */
  static GraphException damaged(Path folder, RuntimeException cause) {
    return new GraphException(
        "The store " + folder + " is damaged (" + cause.getMessage() + "); build it anew.", cause);
  }

  private static void prepare(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new GraphException("The store " + folder + " is a file, not a folder.");
    }
    Files.createDirectories(folder);
    if (!Files.isWritable(folder) || !Files.isReadable(folder)) {
      throw new GraphException("There is no permission to use the store " + folder + ".");
    }
    if (!holdsStore(folder) && holdsOtherThings(folder)) {
      throw new GraphException(
          "The folder " + folder + " holds other things and no store; give an empty or new one.");
    }
  }

  private static boolean holdsOtherThings(Path folder) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> !file.endsWith(LOCK))) {
      return files.iterator().hasNext();
    }
  }
}
