package org.newsgraph.serve.limit;

import com.google.common.io.ByteSource;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An answer in the making, which grows up to a limit. */
final class BoundedBytes extends ServletOutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int limit;
  private final Turn turn;

  BoundedBytes(int limit, Turn turn) {
    this.limit = limit;
    this.turn = turn;
  }

  @Override
  public void write(int b) throws IOException {
    makeRoom(1);
    bytes.write(b);
  }

  @Override
  public void write(byte[] some, int begin, int length) throws IOException {
    makeRoom(length);
    bytes.write(some, begin, length);
  }

  private void makeRoom(int more) throws IOException {
    if (more > limit - bytes.size()) {
      turn.refuse(Refusal.ANSWER);
    }
    if (turn.stopped().get()) {
      throw new IOException("the turn is over");
    }
  }

  /** Begins anew. */
  void clear() {
    bytes.reset();
  }

  /** How many they are. */
  int size() {
    return bytes.size();
  }

  /** Sends them all. */
  void sendTo(OutputStream out) throws IOException {
    bytes.writeTo(out);
  }

  /** All of them, to be kept. */
  ByteSource whole() {
    return ByteSource.wrap(bytes.toByteArray());
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("answers are written at once");
  }
}
