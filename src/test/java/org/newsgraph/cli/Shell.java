package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** The command line as a user has it, with what it answers. */
public final class Shell {
  private Shell() {}

  /**
   * What a command answered.
   *
   * @param code its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Answer(int code, String out, String err) {}

  /** Runs the command that the words name, with nothing on standard input, into pipes. */
  public static Answer newsgraph(String... words) {
    return newsgraph("", false, words);
  }

  /** Runs the command that the words name. */
  static Answer newsgraph(String in, boolean terminal, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Newsgraph.run(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, terminal, words);
    return new Answer(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
