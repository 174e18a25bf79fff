package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.newsgraph.cli.Shell.newsgraph;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Shell.Answer;

/**
 * The two seed documents by the whole way: built, checked, asked and exported.
 *
 * <p>A file of expected answers holds, for each asking, a line such as {@code $ actor=EU} and what
 * comes out. With the system property {@code seeds.update} the tests write what comes out.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SeedsTest {
  private static final Path ANSWERS = Path.of("src/test/resources/seeds");

  private final Path folder;

  SeedsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void build() {
    expectDone(newsgraph("build", "seeds", "--store", store("seeds")));
  }

  /** The same documents once more, each by a command of its own and the last one first. */
  @BeforeAll
  void buildInAnotherOrder() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path file : seeds.sorted(Comparator.reverseOrder()).toList()) {
        expectDone(newsgraph("build", file.toString(), "--store", store("other")));
      }
    }
  }

  private static String expectDone(Answer answer) {
    assertEquals(ExitCode.DONE, answer.code(), answer.out() + answer.err());
    return answer.out();
  }

  private String store(String name) {
    return folder.resolve(name).toString();
  }

  static ImmutableList<String> queries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      return files
          .map(f -> f.getFileName().toString().replace(".rq", ""))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everySavedQueryAnswersAsExpected(String query) throws IOException {
    Path file = ANSWERS.resolve(query + ".txt");
    String expected = Files.readString(file);
    String actual =
        expected
            .lines()
            .filter(line -> line.startsWith("$"))
            .map(line -> line + "\n" + answer(query, line.substring(1).strip()))
            .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("seeds.update")) {
      Files.writeString(file, actual);
      return;
    }
    assertEquals(expected, actual);
  }

  private String answer(String query, String values) {
    List<String> words = new ArrayList<>(List.of("query", query, "--store", store("seeds")));
    for (String each : Splitter.on("; ").omitEmptyStrings().split(values)) {
      words.addAll(each.startsWith("as-of=") ? List.of("--" + each) : List.of("--param", each));
    }
    return expectDone(newsgraph(words.toArray(new String[0])));
  }

  @Test
  void theGraphConformsToItsShapes() {
    expectDone(newsgraph("check", "--store", store("seeds")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "nquads", "jsonld", "statements"})
  void twoColdBuildsInAnotherOrderExportTheSameBytes(String format) {
    String expected = export(format, store("seeds"));
    assertFalse(expected.isBlank());
    assertEquals(expected, export(format, store("other")));
  }

  private static String export(String format, String store) {
    return expectDone(newsgraph("export", "--format", format, "--store", store));
  }

  @Test
  void allNamesOfOneAreOneNodeInBothDocuments() {
    ImmutableSet<String> lines =
        export("nquads", store("seeds"))
            .lines()
            .filter(l -> l.contains("#altLabel>") || l.contains("schema#label>"))
            .filter(l -> l.contains("\"Guaid") || l.contains("\"Juan Guaido\""))
            .map(l -> l.substring(0, l.indexOf(' ')))
            .collect(ImmutableSet.toImmutableSet());

    assertEquals(ImmutableSet.of("<https://newsgraph.org/entity/juan_guaido>"), lines);
  }
}
