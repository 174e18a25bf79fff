package org.newsgraph.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsgraph.identity.UsersWord;
import org.newsgraph.identity.UsersWordFile;
import picocli.CommandLine.Option;

/** The option that names the file of what the user has judged on who is who. */
public final class JudgementsOption {
  private static final Path USUAL = Path.of("newsgraph-judgements.csv");

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description =
          "A CSV file of your own judgements on who is who, with the columns verdict (same or"
              + " different), one, other and article; newsgraph-judgements.csv where there is such"
              + " a file.")
  private @Nullable Path file;

  /**
   * The user's judgements, none where there is no file.
   *
   * @throws Mistake if the named file is not there
   */
  public UsersWord read() throws IOException {
    if (file != null && !Files.exists(file)) {
      throw new Mistake("There is no file " + file + " of judgements.");
    }
    Path given = file == null ? USUAL : file;
    return Files.exists(given) ? UsersWordFile.read(given) : UsersWord.NONE;
  }
}
