package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A store that the command serves, until it is closed. */
final class Served implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+/)\\R");
  private static final long PATIENCE = 30_000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Thread thread;

  private Served(String store) {
    String[] words = {"serve", "--port", "0", "--store", store};
    thread = new Thread(() -> Newsgraph.run(InputStream.nullInputStream(), out, err, false, words));
  }

  /** Serves the store on a free port. */
  static Served start(String store) {
    Served served = new Served(store);
    served.thread.start();
    return served;
  }

  /** The address that the command says it serves at. */
  String address() throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE;
    while (System.currentTimeMillis() < end && thread.isAlive()) {
      Matcher address = ADDRESS.matcher(out.toString(UTF_8));
      if (address.find()) {
        return address.group(1);
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no address: " + out.toString(UTF_8) + err.toString(UTF_8));
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
