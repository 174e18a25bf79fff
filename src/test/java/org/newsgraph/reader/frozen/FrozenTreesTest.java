package org.newsgraph.reader.frozen;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.grammar.English;
import org.newsgraph.reader.Reader;

/** The trees that tests of rules read are what the model gives now. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FrozenTreesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/newsgraph");
  private static final Path TESTS = Path.of("src/test/java/org/newsgraph");

  private final Reader reader = Reader.load(English.LEXICON::words);

  @AfterAll
  void close() {
    reader.close();
  }

  static ImmutableList<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> MoreFiles.getFileExtension(file).equals("conllu"))
          .sorted()
          .collect(toImmutableList());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theReaderStillGivesTheseTrees(Path file) throws IOException {
    String read =
        TreeReader.read(file).stream()
            .map(frozen -> TreeWriter.write(reader.readUnmended(frozen.article())))
            .collect(Collectors.joining());

    assertEquals(
        Files.readString(file),
        read,
        () ->
            "to write what it gives now: "
                + FrozenReader.command(MoreFiles.getNameWithoutExtension(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theTreesAreThoseOfATest(Path file) {
    String test = MoreFiles.getNameWithoutExtension(file) + ".java";

    assertTrue(Files.exists(TESTS.resolve(FOLDER.relativize(file)).resolveSibling(test)), test);
  }
}
