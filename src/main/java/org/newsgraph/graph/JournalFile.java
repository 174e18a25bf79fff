package org.newsgraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The journal of a database, looked at before Jena reads it: Jena sets as much memory aside as an
 * entry says that it takes, up to two gigabytes, and only then finds that the file is shorter. An
 * entry is a header, whose first four bytes are the length of what follows the header.
 */
final class JournalFile {
  private static final int HEADER_BYTES = 16;

  /** Entries are blocks of the database's files and their states: some kilobytes. */
  private static final int MOST_BYTES = 1 << 26;

  private JournalFile() {}

  /** Whether there is no such file, or each of its entries ends within it. */
  static boolean isWhole(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return wholeEntries(channel) == channel.size();
    }
  }

  /**
   * Cuts off an entry that a process began and, killed, did not end: its transaction is not
   * committed, since that is told by an entry behind it. Only the holder of the store may do so.
   *
   * @return whether each entry ends within the file now; not where the last says that it is longer
   *     than any entry can be, so that the file is no journal
   */
  static boolean cutUnended(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = wholeEntries(channel);
      boolean begun = whole + HEADER_BYTES <= channel.size();
      if (begun && length(channel, whole) > MOST_BYTES) {
        return false;
      }
      channel.truncate(whole);
      channel.force(true);
      return true;
    }
  }

  /** How many bytes from the file's beginning are entries that end within it. */
  private static long wholeEntries(FileChannel channel) throws IOException {
    long end = channel.size();
    long position = 0;
    while (position + HEADER_BYTES <= end) {
      long next = position + HEADER_BYTES + length(channel, position);
      if (next > end) {
        break;
      }
      position = next;
    }
    return position;
  }

  private static int length(FileChannel channel, long entry) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    channel.read(length, entry);
    return Math.max(0, length.getInt(0));
  }
}
