package org.newsgraph.graph;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.jspecify.annotations.Nullable;

/** The folder of a store, and the opening of what lies in it. */
final class StoreFolder {
  private static final String JOURNAL = "journal.jrnl";
  private static final String LOCK = "tdb.lock";

  /** For how many bytes of the heap a database keeps one term in memory: a twentieth of it. */
  private static final long BYTES_FOR_TERM = 10_000;

  /** How Jena's message begins where another process holds the lock. */
  private static final String HELD = "Failed to get a lock";

  /** What the system says of a disk that is full, limited or locked. */
  private static final Pattern REFUSAL =
      Pattern.compile("No space left|File too large|Read-only file system|quota exceeded");

  private StoreFolder() {}

  /** Whether a store lies in the folder. */
  static boolean holdsStore(Path folder) {
    try {
      return DataFolder.find(folder).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** How many bytes all files of the store, or of a folder in it, have. */
  static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder's own path, whichever links lead there. */
  static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** The database in the folder, made where there is none. */
  static DatasetGraph connect(Path folder) {
    try {
      prepare(folder);
      checkJournal(folder);
      return DatabaseMgr.connectDatasetGraph(Location.create(folder), parameters());
    } catch (IOException e) {
      throw new GraphException("The store " + folder + " cannot be made: " + e.getMessage(), e);
    } catch (JenaException | IndexOutOfBoundsException e) {
      if (String.valueOf(e.getMessage()).startsWith(HELD)) {
        throw new GraphException("The store " + folder + " is in use by another process.", e);
      }
      throw damaged(folder, e);
    }
  }

  /**
   * How databases are opened: with so many terms kept in memory, found by their numbers or the
   * other way round, that a small heap has room for them. Jena keeps a million, which take 300 MB.
   */
  static StoreParams parameters() {
    long terms = Runtime.getRuntime().maxMemory() / BYTES_FOR_TERM;
    StoreParams standard = StoreParams.getDftStoreParams();
    return StoreParams.builder("heap", standard)
        .nodeId2NodeCacheSize((int) Math.min(terms, standard.getNodeId2NodeCacheSize()))
        .node2NodeIdCacheSize((int) Math.min(terms, standard.getNode2NodeIdCacheSize()))
        .build();
  }

  /**
   * The failure of a store whose files are not what they should be, or whose disk refuses to write:
   * then a transaction leaves no trace.
   */
  static GraphException damaged(Path folder, RuntimeException cause) {
    for (Throwable each : Throwables.getCausalChain(cause)) {
      if (REFUSAL.matcher(String.valueOf(each.getMessage())).find()) {
        return new GraphException(
            "The disk of the store %s does not take what is written: %s. The store holds what it held."
                .formatted(folder, each.getMessage()),
            cause);
      }
    }
    return new GraphException(damage(folder, cause.getMessage()), cause);
  }

  /** The failure of a store whose files cannot be written or read; it holds what it held. */
  static GraphException refused(Path folder, IOException cause) {
    return new GraphException(
        "The disk of the store %s does not take what is written: %s. The store holds what it held."
            .formatted(folder, cause.getMessage()),
        cause);
  }

  private static String damage(Path folder, @Nullable String reason) {
    return "The store " + folder + " is damaged (" + reason + "); build it anew.";
  }

  /**
   * A journal that another process is just writing is not damaged: its holder is named instead. One
   * whose writer was killed within an entry loses that.
   */
  private static void checkJournal(Path folder) throws IOException {
    Path journal = DataFolder.find(folder).orElse(folder).resolve(JOURNAL);
    if (JournalFile.isWhole(journal)) {
      return;
    }
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder));
    lock.lockEx();
    try {
      if (!JournalFile.isWhole(journal) && !JournalFile.cutUnended(journal)) {
        throw new GraphException(damage(folder, "its journal ends within an entry"));
      }
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  /**
   * Makes sure that a transaction has room. Jena maps files into memory, so that a disk that fills
   * up while it writes would kill the program.
   *
   * @throws GraphException if fewer bytes are free than are needed
   */
  static void expectRoom(Path folder, long needed) {
    long free = room(folder);
    if (free < needed) {
      throw new GraphException(
          "The disk of the store %s is nearly full: %d MB are free, and %d are needed to write."
              .formatted(folder, free >> 20, needed >> 20));
    }
  }

  /** How many bytes the disk of the store has free. */
  static long room(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new GraphException("The store " + folder + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static void prepare(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new GraphException("The store " + folder + " is a file, not a folder.");
    }
    Files.createDirectories(folder);
    if (!Files.isWritable(folder) || !Files.isReadable(folder)) {
      if (isOnReadOnlyDisk(folder)) {
        throw new GraphException("The disk of the store " + folder + " is read-only.");
      }
      throw new GraphException("There is no permission to use the store " + folder + ".");
    }
    if (!holdsStore(folder) && holdsOtherThings(folder)) {
      throw new GraphException(
          "The folder " + folder + " holds other things and no store; give an empty or new one.");
    }
  }

  /** Whether it is the disk that refuses; where folders are mounted, Java does not know it. */
  private static boolean isOnReadOnlyDisk(Path folder) {
    try {
      Files.newByteChannel(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
          .close();
      return false;
    } catch (IOException e) {
      return REFUSAL.matcher(String.valueOf(e.getMessage())).find();
    }
  }

  private static boolean holdsOtherThings(Path folder) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> !file.endsWith(LOCK))) {
      return files.iterator().hasNext();
    }
  }
}
