package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the guides show, in the order in which they are read. With the system property {@code
 * readme.update} it writes what comes out into them.
 */
@Tag("slow")
final class GuidesTest {
  private static final Path GUIDES = Path.of("docs");
  private static final ImmutableList<String> WITH_COMMANDS =
      ImmutableList.of(
          "first-graph.md", "own-ontology.md", "lexicon.md", "commands.md", "spark.md");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

  @TempDir private Path folder;

  @Test
  void whatTheGuidesShowIsWhatComesOut() throws IOException {
    ShownCommands commands = new ShownCommands(folder);
    for (String name : WITH_COMMANDS) {
      Path guide = GUIDES.resolve(name);
      String shown = Files.readString(guide);
      String real = commands.run(shown);
      if (Boolean.getBoolean("readme.update")) {
        Files.writeString(guide, real);
      } else {
        assertEquals(real, shown, name);
      }
    }
  }

  @Test
  void everyCommandHasItsPlace() throws IOException {
    List<String> told =
        Pattern.compile("(?m)^## (.*)$")
            .matcher(Files.readString(GUIDES.resolve("commands.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    List<String> known =
        Pattern.compile("(?m)^  ([a-z-]+)  +[A-Z]")
            .matcher(Shell.newsgraph("--help").out().replaceAll("(?s).*Commands:", ""))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertTrue(known.size() > 10, known.toString());
    assertTrue(told.containsAll(known), told.toString());
  }

  @Test
  void linksLeadToFiles() throws IOException {
    try (Stream<Path> guides = Files.list(GUIDES)) {
      for (Path guide : guides.filter(file -> file.toString().endsWith(".md")).toList()) {
        LINK.matcher(Files.readString(guide))
            .results()
            .map(found -> guide.resolveSibling(found.group(1)))
            .forEach(target -> assertTrue(Files.exists(target), guide + " -> " + target));
      }
    }
  }
}
