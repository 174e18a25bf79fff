package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/**
 * The file of N-Quads to which a large build into an empty store writes its articles, many at once,
 * before Jena's bulk loader reads them all. It lies in the folder of the data whose place the
 * loaded ones take, and goes with it. Each time, a line of its own says that the articles before it
 * are whole: what a process that died wrote behind the last such line is cut off.
 */
final class Intake implements AutoCloseable {
  private static final String FILE = "intake.nq";

  /** A comment, and no line of words: within those, lines do not end. */
  private static final byte[] WHOLE = "# whole\n".getBytes(UTF_8);

  private final FileChannel channel;

  private Intake(FileChannel channel) {
    this.channel = channel;
  }

  private static Path file(Path store) throws IOException {
    return DataFolder.expect(store).resolve(FILE);
  }

  /** An empty one for the store in the folder. */
  static Intake begin(Path store) throws IOException {
    return new Intake(
        FileChannel.open(
            file(store),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE));
  }

  /** What an earlier process wrote to the store's, whole; none where nothing is. */
  static Optional<Path> find(Path store) throws IOException {
    Path file = file(store);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    long whole = cut(file);
    if (whole == 0) {
      Files.delete(file);
    }
    return whole == 0 ? Optional.empty() : Optional.of(file);
  }

  /** Cuts off what is not whole. Returns how many bytes are left. */
  private static long cut(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      while (end > 0 && !endsWhole(channel, end)) {
        end = endOfLineBefore(channel, end);
      }
      channel.truncate(end);
      return end;
    }
  }

  private static boolean endsWhole(FileChannel channel, long end) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(WHOLE.length);
    if (end < WHOLE.length) {
      return false;
    }
    channel.read(last, end - WHOLE.length);
    return last.flip().equals(ByteBuffer.wrap(WHOLE));
  }

  /** Where the line before the one that ends there ends. */
  private static long endOfLineBefore(FileChannel channel, long end) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(1 << 16);
    long position = end - 1;
    while (position > 0) {
      int size = (int) Math.min(piece.capacity(), position);
      channel.read(piece.clear().limit(size), position - size);
      for (int i = size; i > 0; i--) {
        if (piece.get(i - 1) == '\n') {
          return position - size + i;
        }
      }
      position -= size;
    }
    return 0;
  }

  /** Writes the quads and that they are whole. Where that fails, it is as if none was written. */
  void add(Iterator<Quad> quads) throws IOException {
    long before = channel.position();
    boolean whole = false;
    try {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      while (quads.hasNext()) {
        out.write(NTriples.line(quads.next()).getBytes(UTF_8));
      }
      out.write(WHOLE);
      out.flush();
      channel.force(false);
      whole = true;
    } finally {
      if (!whole) {
        channel.truncate(before);
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
