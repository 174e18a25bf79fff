package org.newsgraph.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * The encoding of a text: that of the byte order mark where it has one, else the one that is asked
 * for, else UTF-8. What is not in that encoding is an error, never a replacement character.
 *
 * @param asked the encoding of texts without a mark
 */
public record TextDecoder(Optional<Charset> asked) {
  private static final int MARK_BYTES = 2;

  /** The encoding that a text without a mark is in. */
  public Charset charset() {
    return asked.orElse(UTF_8);
  }

  /** The text that the bytes are. */
  public String decode(byte[] bytes) throws CharacterCodingException {
    Charset charset = marked(bytes).orElse(charset());
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** A reader of the text that the bytes of the stream are. */
  public Reader reader(InputStream stream) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(stream, MARK_BYTES);
    byte[] begin = bytes.readNBytes(MARK_BYTES);
    bytes.unread(begin);
    return new InputStreamReader(bytes, marked(begin).orElse(charset()).newDecoder());
  }

  /** The encoding of the mark. The mark itself stays, as a sign that nobody sees. */
  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length < MARK_BYTES) {
      return Optional.empty();
    }
    byte[] begin = Arrays.copyOf(bytes, MARK_BYTES);
    if (Arrays.equals(begin, new byte[] {(byte) 0xff, (byte) 0xfe})) {
      return Optional.of(UTF_16LE);
    }
    return Arrays.equals(begin, new byte[] {(byte) 0xfe, (byte) 0xff})
        ? Optional.of(UTF_16BE)
        : Optional.empty();
  }
}
