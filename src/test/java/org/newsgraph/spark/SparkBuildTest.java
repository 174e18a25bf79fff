package org.newsgraph.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Shell;

/** The build on a cluster, in a real session of one process. */
@Tag("slow")
final class SparkBuildTest {
  @TempDir private static Path folder;
  private static JavaSparkContext spark;
  private static String exported;

  @BeforeAll
  static void buildIntoStore() throws IOException {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1"));
    News.write(folder.resolve("news"));
    String store = folder.resolve("store").toString();
    assertEquals(3, Shell.newsgraph("build", "seeds", news(), "--store", store).code());
    exported = Shell.newsgraph("export", "--format", "nquads", "--store", store).out();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void thePartsAreTheExportOfTheStore(int parts) throws IOException {
    Path quads = folder.resolve("quads-" + parts);

    String told = build("seeds", news(), quads.toString(), "--parts", "" + parts);

    assertTrue(exported.contains("copyOf"), "there is a copy");
    assertTrue(exported.contains("subjectTold"), "somebody is told of by a shorter name");
    assertEquals(exported, read(quads));
    assertTrue(told.contains("read: 23\n"), told);
    assertTrue(told.contains("failed: 2\n"), told);
    assertTrue(told.contains("failed on " + news() + "/empty.txt: "), told);
    assertTrue(read(quads.resolve("_report")).contains("failed\t" + news() + "/empty.txt: "));
  }

  private static String news() {
    return folder.resolve("news").toString();
  }

  private static String build(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(
        3, SparkBuild.run(spark, new PrintStream(out, true, UTF_8), words), () -> "" + out);
    return out.toString(UTF_8);
  }

  /** The parts one behind the other. */
  private static String read(Path parts) throws IOException {
    try (Stream<Path> files = Files.list(parts)) {
      StringBuilder all = new StringBuilder();
      List<Path> sorted =
          files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
      for (Path part : sorted) {
        all.append(Files.readString(part));
      }
      return all.toString();
    }
  }
}
