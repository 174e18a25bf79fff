package org.newsgraph.article.source;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Shorts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.Nameless;
import org.newsgraph.article.TextSource;
import org.newsgraph.article.UnreadableArticleException;

/** The choice of the source for an input: the one place that knows all kinds. */
public final class Sources {
  /** How many bytes tell the format of an input without a name. */
  private static final int BEGIN = 1024;

  private static final short GZIP = (short) 0x8b1f;

  private Sources() {}

  /**
   * The source that reads a file of the format.
   *
   * @param name the file's path below the input folder
   * @param label the words to show for it
   * @param bytes what it holds
   */
  public static ArticleSource of(
      InputFormat format, String name, String label, ByteSource bytes, SourceOptions options) {
    ByteSource plain = InputFormat.isPacked(name) ? unpacked(bytes) : bytes;
    String bare = bare(name);
    return switch (format) {
      case TEXT -> new TextSource(bare, label, plain, options.decoder());
      case MARKDOWN -> new MarkdownSource(bare, label, plain, options.decoder());
      case HTML -> new PageSource(bare, label, plain, options.decoder());
      case JSONL -> new JsonLinesSource(bare, label, plain, options);
      case CSV -> new TableSource(bare, label, plain, ',', options);
      case TSV -> new TableSource(bare, label, plain, '\t', options);
      case FEED -> new FeedSource(bare, label, plain);
      case WARC -> new WarcSource(bare, label, bytes); // Its records are packed one by one.
    };
  }

  /**
   * The source of an input without a name, such as standard input, which can be opened once. Its
   * format is the one in the options or is told by its first bytes, packed or not.
   */
  public static ArticleSource nameless(String label, InputStream stream, SourceOptions options) {
    return new ArticleSource() {
      @Override
      public String name() {
        return label;
      }

      @Override
      public String label() {
        return label;
      }

      @Override
      public ArticleStream open() throws UnreadableArticleException {
        try {
          return guessed(label, stream, options).open();
        } catch (IOException e) {
          throw new UnreadableArticleException(label, e.getMessage() + "", e);
        }
      }
    };
  }

  private static ArticleSource guessed(String label, InputStream stream, SourceOptions options)
      throws IOException {
    BufferedInputStream raw = new BufferedInputStream(stream, BEGIN);
    byte[] magic = begin(raw, 2);
    boolean packed = magic.length == 2 && Shorts.fromBytes(magic[1], magic[0]) == GZIP;
    BufferedInputStream plain =
        packed ? new BufferedInputStream(new GZIPInputStream(raw), BEGIN) : raw;
    InputFormat format = options.format().orElse(InputFormat.guess(begin(plain, BEGIN)));
    return new Nameless(of(format, label, label, once(plain), options));
  }

  /** The first bytes, which are read again afterwards. */
  private static byte[] begin(BufferedInputStream stream, int length) throws IOException {
    stream.mark(length);
    byte[] begin = stream.readNBytes(length);
    stream.reset();
    return begin;
  }

  private static ByteSource once(InputStream stream) {
    return new ByteSource() {
      @Override
      public InputStream openStream() {
        return stream;
      }
    };
  }

  private static ByteSource unpacked(ByteSource bytes) {
    return new ByteSource() {
      @Override
      public InputStream openStream() throws IOException {
        return new GZIPInputStream(bytes.openStream());
      }
    };
  }

  /** The name without the ending of a packed file: unpacking it makes no other article. */
  private static String bare(String name) {
    return InputFormat.isPacked(name) ? name.substring(0, name.lastIndexOf('.')) : name;
  }
}
