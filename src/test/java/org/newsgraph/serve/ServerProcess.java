package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command "serve" in a process of its own. */
record ServerProcess(Process process, String address) implements AutoCloseable {
  /**
   * Serves the store on a free port.
   *
   * @param java options of Java, such as "-Xmx160m"
   * @param environment variables besides those of this process
   */
  static ServerProcess start(
      Path store, List<String> java, Map<String, String> environment, String... options)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(java);
    words.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.newsgraph.cli.Newsgraph"));
    words.addAll(List.of("serve", "--port", "0", "--store", store.toString()));
    words.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    BufferedReader out = process.inputReader(UTF_8);
    String line = String.valueOf(out.readLine());
    if (!line.contains(" at http")) {
      process.destroy();
      throw new IOException("the server did not start: " + line);
    }
    return new ServerProcess(process, line.replaceAll(".* at ", ""));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
