package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the README shows, one command after the other, and compares what comes out. With the
 * system property {@code readme.update} it writes what comes out into the README.
 */
@Tag("slow")
final class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @TempDir private Path folder;

  @Test
  void whatTheReadmeShowsIsWhatComesOut() throws Exception {
    String readme = Files.readString(README);
    String real = new ShownCommands(folder).run(readme);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, real);
      return;
    }

    assertTrue(readme.split("```console").length > 4);
    assertEquals(real, readme);
  }

  @Test
  void itsPictureIsSmall() throws Exception {
    assertTrue(Files.readString(README).contains("(docs/explorer.png)"));
    assertTrue(Files.size(Path.of("docs/explorer.png")) < 150_000);
  }

  @Test
  void everyCommandThatTheReadmeNamesIsThere() throws Exception {
    List<String> named =
        Pattern.compile("^\\| `([a-z-]+)", Pattern.MULTILINE)
            .matcher(Files.readString(README))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertEquals(
        ImmutableList.of(
            "build",
            "retract",
            "entities",
            "log",
            "compact",
            "query",
            "export",
            "serve",
            "explain",
            "check",
            "evaluate",
            "evaluate-reader"),
        named);
    named.forEach(
        name -> assertTrue(Shell.newsgraph(name, "--help").out().contains("Example:"), name));
  }
}
