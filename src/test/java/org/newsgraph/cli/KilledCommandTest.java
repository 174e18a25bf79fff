package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Shell.Answer;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.export.ExportFormat;
import org.newsgraph.graph.export.Exports;

/**
 * Commands that build, build again from changed texts, prune, take out and compact are killed at
 * random moments, again and again over one store. {@code -Dkills=N} says how often.
 */
@Tag("slow")
final class KilledCommandTest {
  private static final int ARTICLES = 12;
  private static final ImmutableList<String> ACTS =
      ImmutableList.of("recognized", "sanctioned", "attacked");
  private static final ImmutableList<String> STATES =
      ImmutableList.of("France", "Spain", "Kenya", "Peru", "Chad", "Ghana");

  /** The longest that a command may go on before it is killed. */
  private static final int MOST_MILLIS = Integer.getInteger("kills.within", 4000);

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path temp;
  private final Random random = new Random(14);

  @Test
  void holdsWholeArticlesOnlyAndBuildsOnAfterEachDeath() throws Exception {
    Path store = temp.resolve("store");
    int kills = 0;
    for (int i = 0; kills < Integer.getInteger("kills", 3); i++) {
      if (isKilled(command(i, store))) {
        kills++;
      }
      assertWhole(store, i);
    }
    write(0);
    Path undisturbed = temp.resolve("undisturbed");
    build(undisturbed);
    build(store);
    assertEquals(export(undisturbed, ExportFormat.NQUADS), export(store, ExportFormat.NQUADS));
  }

  /** Each text is about one state's act and another's answer. */
  private static String text(int number, int version) {
    String state = STATES.get(number % STATES.size());
    String other = STATES.get((number + 1 + number / STATES.size()) % STATES.size());
    return "date 2019-02-0%d\n%s %s %s on Friday.\n\nAnna Novak, the president of %s, met Ivan Lopez.\n"
        .formatted(1 + number % 9, state, ACTS.get(version), other, state);
  }

  private Path news() {
    return temp.resolve("news");
  }

  private void write(int version) throws IOException {
    Files.createDirectories(news());
    for (int number = 0; number < ARTICLES; number++) {
      Files.writeString(news().resolve(number + ".txt"), text(number, version));
    }
  }

  /** The next command over the store, which before it is built can only be built. */
  private List<String> command(int step, Path store) throws IOException {
    write(random.nextInt(ACTS.size()));
    List<String> command = new ArrayList<>();
    switch (step == 0 ? 0 : random.nextInt(5)) {
      case 1 -> command.addAll(List.of("retract", random.nextInt(ARTICLES) + ".txt"));
      case 2 -> command.add("compact");
      case 3 -> {
        Files.delete(news().resolve(random.nextInt(ARTICLES) + ".txt"));
        command.addAll(List.of("build", news().toString(), "--prune"));
      }
      default -> command.addAll(List.of("build", news().toString()));
    }
    command.addAll(List.of("--store", store.toString()));
    return command;
  }

  /** Whether the command was killed before it ended by itself. */
  private boolean isKilled(List<String> command) throws Exception {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    words.add(Newsgraph.class.getName());
    words.addAll(command);
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private void assertWhole(Path store, int death) throws IOException {
    if (!Files.exists(store)) {
      return;
    }
    for (var article : statements(store).asMap().entrySet()) {
      int number = Integer.parseInt(article.getKey().replace(".txt", ""));
      ImmutableSortedSet<String> acts = ImmutableSortedSet.copyOf(article.getValue());
      assertTrue(
          ACTS.stream().anyMatch(act -> acts.equals(expected(number, act))),
          "not whole after death " + death + ": " + article);
    }
  }

  private static ImmutableSortedSet<String> expected(int number, String act) {
    String[] lines = text(number, ACTS.indexOf(act)).split("\n+", -1);
    return ImmutableSortedSet.of(lines[1], lines[2]);
  }

  /** The sentences behind the statements of each article. */
  private static ImmutableSetMultimap<String, String> statements(Path store) throws IOException {
    ImmutableSetMultimap.Builder<String, String> sentences = ImmutableSetMultimap.builder();
    for (String line : export(store, ExportFormat.STATEMENTS).split("\n", -1)) {
      if (!line.isEmpty()) {
        JsonNode statement = JSON.readTree(line);
        sentences.put(
            statement.path("document").asText(), statement.path("evidence").path("text").asText());
      }
    }
    return sentences.build();
  }

  private static String export(Path store, ExportFormat format) throws IOException {
    try (GraphStore graphs = GraphStore.open(store)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Exports.write(graphs, format, out);
      return out.toString(UTF_8);
    }
  }

  private void build(Path store) {
    Answer answer = Shell.newsgraph("build", news().toString(), "--store", store.toString());
    assertEquals(0, answer.code(), answer.err());
  }
}
