package org.newsgraph.article;

import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** The bytes of an input that is read whole, which no input may make endless. */
public final class InputBytes {
  /** How many bytes of one piece are read: many times what the longest article has. */
  public static final int MOST = 32 << 20;

  private InputBytes() {}

  /**
   * All bytes of the source.
   *
   * @param label the words to show for it
   * @throws UnreadableArticleException if they cannot be read or are more than {@link #MOST}
   */
  public static byte[] read(ByteSource source, String label) throws UnreadableArticleException {
    try (InputStream stream = source.openStream()) {
      return read(stream, label);
    } catch (IOException e) {
      throw new UnreadableArticleException(label, reason(e), e);
    }
  }

  /**
   * All bytes of the stream.
   *
   * @throws UnreadableArticleException if they are more than {@link #MOST}
   */
  public static byte[] read(InputStream stream, String label)
      throws UnreadableArticleException, IOException {
    byte[] bytes = ByteStreams.limit(stream, MOST + 1L).readAllBytes();
    if (bytes.length > MOST) {
      throw new UnreadableArticleException(label, "it is larger than " + (MOST >> 20) + " MB");
    }
    return bytes;
  }

  /** Why an input cannot be read, in words that complete "a.txt: ...". */
  public static String reason(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission is denied";
    }
    if (cause instanceof CharacterCodingException) {
      return "it is not in the encoding that it is read in";
    }
    if (cause instanceof ZipException || cause instanceof EOFException) {
      return "it is damaged or cut off";
    }
    return cause == null ? e.toString() : cause.getMessage() + "";
  }
}
