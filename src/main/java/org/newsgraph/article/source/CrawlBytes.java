package org.newsgraph.article.source;

import com.github.luben.zstd.ZstdInputStream;
import com.google.common.primitives.Ints;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.newsgraph.article.InputBytes;

/**
 * The bytes of a crawl that may be packed by Zstandard: as a whole or record by record, which may
 * need the dictionary that then stands before them in a frame of its own.
 */
final class CrawlBytes {
  private static final int FRAME = 0xfd2fb528;
  private static final int DICTIONARY = 0x184d2a5d;

  private CrawlBytes() {}

  /** Whether an input that begins so is a crawl packed by Zstandard. */
  static boolean arePacked(byte[] begin) {
    int magic = number(begin);
    return magic == FRAME || magic == DICTIONARY;
  }

  /** The bytes as the crawl was before it was packed by Zstandard, if it was. */
  static InputStream unpacked(InputStream packed) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(packed);
    stream.mark(Integer.BYTES);
    int magic = number(stream.readNBytes(Integer.BYTES));
    stream.reset();
    return switch (magic) {
      case FRAME -> new ZstdInputStream(stream);
      case DICTIONARY -> {
        stream.skipNBytes(Integer.BYTES);
        byte[] dictionary = dictionary(stream);
        yield new ZstdInputStream(stream).setDict(dictionary);
      }
      default -> stream;
    };
  }

  /** The dictionary, which may itself be packed. */
  private static byte[] dictionary(InputStream stream) throws IOException {
    int length = number(stream.readNBytes(Integer.BYTES));
    if (length < 0 || length > InputBytes.MOST) {
      throw new IOException("its dictionary is too long");
    }
    byte[] dictionary = stream.readNBytes(length);
    return number(dictionary) == FRAME
        ? new ZstdInputStream(new ByteArrayInputStream(dictionary)).readNBytes(InputBytes.MOST)
        : dictionary;
  }

  private static int number(byte[] begin) {
    return begin.length < Integer.BYTES
        ? 0
        : Ints.fromBytes(begin[3], begin[2], begin[1], begin[0]);
  }
}
