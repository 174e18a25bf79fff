package org.newsgraph.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Shell;

/** The build on a cluster, in a real session of one process. */
@Tag("slow")
final class SparkBuildTest {
  @TempDir private static Path folder;
  private static String exported;

  @BeforeAll
  static void buildIntoStore() throws IOException {
    News.write(folder.resolve("news"));
    Files.writeString(
        folder.resolve("judgements.csv"), "verdict,one,other,article\nsame,novak,karl_graf,\n");
    String store = folder.resolve("store").toString();
    List<String> build = new ArrayList<>(List.of("build", "seeds", news(), "--store", store));
    build.addAll(options());
    assertEquals(3, Shell.newsgraph(build.toArray(new String[0])).code());
    exported = Shell.newsgraph("export", "--format", "nquads", "--store", store).out();
  }

  @Test
  void thereIsSomethingToJudge() {
    assertTrue(exported.contains("copyOf"), "a near-copy");
    assertTrue(exported.contains("subjectTold"), "somebody who is told of by a shorter name");
    assertTrue(
        exported.contains(
            "#entity=novak> <https://newsgraph.org/ontology#identifiedAs>"
                + " <https://newsgraph.org/entity/karl_graf>"),
        "a judgement of the user's");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void thePartsAreTheExportOfTheStore(int parts) throws IOException {
    Path quads = folder.resolve("quads-" + parts);

    Answer answer = build("seeds", news(), quads.toString(), "--parts", "" + parts);

    assertEquals(exported, read(quads));
    assertEquals(3, answer.code());
    assertTrue(answer.out().startsWith("Read 23 articles: "), answer.out());
    assertTrue(answer.out().contains("failed: 2\n"), answer.out());
    assertTrue(answer.out().contains("\n  " + news() + "/empty.txt: it is empty\n"), answer.out());
    assertTrue(read(quads.resolve("_report")).contains("failed\t" + news() + "/empty.txt: "));
  }

  @Test
  void demandsAndReportAreThoseOfTheBuildIntoAStore() throws IOException {
    Path few = Files.createDirectory(folder.resolve("few"));
    Files.writeString(few.resolve("a.txt"), "Date: 03/04/2019\nKenya rained missiles on Uganda.");
    Files.writeString(few.resolve("b.txt"), "El presidente destituyó ayer a su ministro.");
    Files.writeString(few.resolve("c.jsonl"), "{\"words\": \"France met Lopez.\"}\n{\"a\": 1}\n");
    List<String> demands = List.of("--sure", "0.999", "--keep-unsure", "--no-text", "--report");
    String store = folder.resolve("few-store").toString();
    Path told = folder.resolve("few-store.json");
    Path sparkTold = folder.resolve("few-spark.json");
    Path quads = folder.resolve("few-quads");

    List<String> build = new ArrayList<>(List.of("build", few.toString(), "--store", store));
    build.addAll(demands);
    build.add(told.toString());
    build.addAll(options());
    int built = Shell.newsgraph(build.toArray(new String[0])).code();
    List<String> cluster = new ArrayList<>(List.of(few.toString(), quads.toString()));
    cluster.addAll(demands);
    cluster.add(sparkTold.toString());
    Answer spark = build(cluster.toArray(new String[0]));

    assertEquals(built, spark.code());
    assertEquals(
        Shell.newsgraph("export", "--format", "nquads", "--store", store).out(), read(quads));
    JsonNode one = new JsonMapper().readTree(told.toFile());
    JsonNode other = new JsonMapper().readTree(sparkTold.toFile());
    assertEquals(
        ImmutableSet.copyOf(one.path("pieces")), ImmutableSet.copyOf(other.path("pieces")));
    assertEquals(one.path("counts"), other.path("counts"));
    assertEquals(1, other.path("counts").path("in Spanish").asInt(), other.toString());
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    assertEquals(2, build("seeds", mine.toString()).code());
    assertFalse(Files.exists(mine.resolve("_SUCCESS")));
  }

  @Test
  void wrongWordsStartNoCluster() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    for (String wrong :
        List.of("--as=paper", "--encoding=ascii-9", "--ontology=nowhere", "--sure=2", "-")) {
      assertEquals(
          2,
          SparkBuild.run(
              () -> {
                throw new AssertionError(wrong);
              },
              nowhere,
              "seeds",
              folder.resolve("none").toString(),
              wrong));
    }
  }

  private static String news() {
    return folder.resolve("news").toString();
  }

  private static ImmutableList<String> options() {
    return ImmutableList.of(
        "--field", "text=words", "--judgements", folder.resolve("judgements.csv").toString());
  }

  private record Answer(int code, String out) {}

  private static Answer build(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(options());
    int code =
        SparkBuild.run(
            LocalSpark::start, new PrintStream(out, true, UTF_8), all.toArray(new String[0]));
    return new Answer(code, out.toString(UTF_8));
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
