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
  private static final int HEADER_BYTES = 28;

  private JournalFile() {}

  /** Whether there is no such file, or each of its entries ends within it. */
  static boolean isWhole(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = channel.size();
      long position = 0;
      while (position + HEADER_BYTES <= end) {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        channel.read(length, position);
        position += HEADER_BYTES + Math.max(0, length.getInt(0));
      }
      return position == end;
    }
  }
}
