package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.cli.Shell.newsgraph;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Shell.Answer;
import org.newsgraph.grammar.mend.Rule;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.lexicon.Namespaces;

/** The other commands, as a user sees them. */
@Tag("slow")
final class CommandsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "query",
        "export",
        "serve",
        "explain",
        "check",
        "evaluate",
        "evaluate-reader",
        "calibrate",
        "gaps",
        "quality",
        "benchmark"
      })
  void helpShowsAnExample(String command) {
    Answer answer = newsgraph(command, "--help");

    assertEquals(ExitCode.DONE, answer.code());
    assertTrue(answer.out().contains("Example:\n  newsgraph " + command), answer.out());
  }

  @Test
  void tellsItsVersion() {
    assertTrue(newsgraph("--version").out().matches("newsgraph \\d+\\.\\d+\\.\\d+\\R"));
  }

  @Test
  void queryWithoutNameListsTheQueries() throws IOException {
    String list = newsgraph("query").out();

    for (String name : savedQueries()) {
      assertTrue(list.contains("\n" + name + " "), name);
    }
  }

  @Test
  void explainShowsWordsClausesSensesAndClaims() {
    String shown =
        newsgraph("explain", "France refused to recognize Lopez.", "--date", "2019-02-02").out();

    assertTrue(shown.contains("recognize  VERB"), shown);
    assertTrue(
        shown.contains("\nrecognize(object=Lopez, subject=France, governor=refused)\n"), shown);
    assertTrue(shown.contains("(recognizes) fires"), shown);
    assertTrue(shown.contains("\n    France recognizes Lopez, 0."), shown);
    assertTrue(shown.contains(" -> recognizes: a claim\n"), shown);
    assertTrue(shown.contains("does not fire: "), shown);
    assertTrue(shown.contains("France recognizes Lopez (no fact, negative, actual)"), shown);
  }

  @Test
  void checkPassesTheProgramsOwnOntologyAndABuiltGraph() {
    String store = build();

    Answer answer = newsgraph("check", "--store", store);

    assertEquals(ExitCode.DONE, answer.code(), answer.out());
    assertEquals(2, answer.out().lines().filter(line -> line.endsWith("as it should be.")).count());
  }

  @Test
  void checkNamesEveryBrokenEntry() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.copy(Path.of("ontology/newsgraph.ttl"), broken.resolve("newsgraph.ttl"));
    Path words = Files.createDirectory(broken.resolve("en"));
    Files.writeString(
        words.resolve("mine.ttl"),
        """
        @prefix lex: <https://newsgraph.org/lexicon/en#> .
        @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
        lex:one a ontolex:LexicalEntry ; ontolex:sense lex:one-1 .
        lex:two a ontolex:LexicalEntry ; ontolex:sense lex:two-1 .
        """);

    Answer answer = newsgraph("check", "--ontology", broken.toString(), "--store", build());

    assertEquals(ExitCode.INCOMPLETE, answer.code(), answer.err());
    assertTrue(answer.out().contains("https://newsgraph.org/lexicon/en#one"), answer.out());
    assertTrue(answer.out().contains("https://newsgraph.org/lexicon/en#two"), answer.out());
  }

  @Test
  void evaluateScoresTheTextsBesideTheGold() {
    Answer answer = newsgraph("evaluate", "src/test/resources/gold", "--list");

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    List<String> lines = answer.out().lines().toList();
    assertEquals(
        ImmutableList.of(
            "all", "relations", "relations, strict", "relations, PLOVER type", "facts"),
        lines.stream().limit(5).map(line -> line.substring(0, 24).strip()).toList());
    assertTrue(lines.get(0).matches(".* P \\d\\.\\d{3}  R \\d\\.\\d{3}  F1 \\d\\.\\d{3} .*"));
    assertTrue(lines.get(0).endsWith("5 in the gold)"), lines.get(0));
  }

  @Test
  void evaluateTellsWhatEachRuleOfTheTreeMenderIsWorth() {
    Answer answer = newsgraph("evaluate", "src/test/resources/gold", "--rules");

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    List<String> lines = answer.out().lines().toList();
    assertTrue(lines.get(0).startsWith("without"), lines.get(0));
    assertTrue(lines.get(2).matches("- +0 .* \\d/\\d .* \\d/\\d"), lines.get(2));
    assertEquals(
        TreeMender.standard().rules().stream().map(Rule::name).toList(),
        lines.stream().skip(4).map(line -> line.substring(0, line.indexOf(' '))).toList());
  }

  @Test
  void evaluateTellsHowOftenEachSenseIsRight() throws IOException {
    Path record = folder.resolve("record.tsv");

    Answer answer =
        newsgraph("evaluate", "--senses", "src/test/resources/gold", "--record", record.toString());

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    assertTrue(
        answer
            .out()
            .contains(
                """
                recognize-v-recognizes: fired 1, right 1, optional 0, wrong 0 (P 1.00)
                  RIGHT first: Spain | recognizes | Ana Novak | positive | Spain recognized"""),
        answer.out());
    assertTrue(
        Files.readAllLines(record)
            .contains(Namespaces.LEXICON + "recognize-v-recognizes\t1\t1\t0\t0"),
        Files.readString(record));
  }

  @Test
  void onlySensesHaveARecord() {
    Answer answer = newsgraph("evaluate", "src/test/resources/gold", "--record", "record.tsv");

    assertEquals(ExitCode.USAGE, answer.code());
    assertEquals("newsgraph: Only --senses makes a record to write.\n", answer.err());
  }

  @Test
  void calibrateWritesWeightsBesideTheLexicon() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    for (int i = 0; i < 40; i++) {
      Files.writeString(gold.resolve("a" + i + ".txt"), "Kenya attacked Uganda. Weber met Novak.");
      Files.writeString(
          gold.resolve("a" + i + ".jsonl"),
          """
          {"subject":["Kenya"],"relation":"attacks","object":["Uganda"],"polarity":"positive"}
          """);
    }

    Answer answer = newsgraph("calibrate", gold.toString(), "--out", folder.toString());

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    assertTrue(answer.out().startsWith("probability "), answer.out());
    assertTrue(
        Files.readString(folder.resolve("judge.tsv"))
            .startsWith("sign\tweight\nleast of a sense's\t"));
  }

  @Test
  void gapsListsWhatNoSenseReads() throws IOException {
    Files.writeString(
        folder.resolve("news.txt"),
        "Kenya launches drone attacks on Kampala. The drones hit a hospital, killing two people and"
            + " injuring three others.");

    Answer answer = newsgraph("gaps", folder.toString());

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    assertTrue(answer.out().startsWith("attacks by "), answer.out());
    assertTrue(answer.out().contains(" Kenya attacks two people ("), answer.out());
    assertEquals("", newsgraph("gaps", folder.toString(), "--least", "50").out());
    assertEquals(ExitCode.USAGE, newsgraph("gaps", folder.resolve("none").toString()).code());
  }

  @Test
  void evaluateTellsWhyStatementsAreMissedAndWrong() {
    Answer answer = newsgraph("evaluate", "--causes", "src/test/resources/gold", "--list");

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    List<String> lines = answer.out().lines().toList();
    assertTrue(lines.get(0).matches("missed +relations +facts +which means"), lines.get(0));
    assertTrue(answer.out().contains("\nwrong "), answer.out());
    assertTrue(
        lines.contains(
            "NOT_TRIED first: Ana Novak | holdsRole | president of Freedonia | positive"
                + " | president of Freedonia"),
        answer.out());
  }

  @Test
  void evaluateCountsFalseStatements() throws IOException {
    Path sentences =
        Files.writeString(
            folder.resolve("sentences.tsv"), "denied\tnone\tFrance did not recognize Lopez.");

    Answer answer = newsgraph("evaluate", "--factuality", sentences.toString(), "--list");

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    List<String> lines = answer.out().lines().toList();
    assertTrue(lines.get(0).startsWith("kind "), lines.get(0));
    assertTrue(lines.get(2).matches("denied +1 +0 in 0 +0\\.0 +0 +0"), lines.get(2));
    assertEquals(4, lines.size());
  }

  @Test
  void serveTellsItsAddressAndAnswers() throws Exception {
    try (Served served = Served.start(build())) {
      URI ask =
          URI.create(served.address() + "newsgraph/sparql?query=ASK%20%7B%3Fs%20%3Fp%20%3Fo%7D");
      HttpRequest request = HttpRequest.newBuilder(ask).header("Accept", "*/*").build();

      assertTrue(
          HttpClient.newHttpClient()
              .send(request, BodyHandlers.ofString())
              .body()
              .contains("true"));
    }
  }

  @Test
  void takenPortIsToldInOneSentence() throws Exception {
    String store = build();
    try (Served served = Served.start(store)) {
      int port = URI.create(served.address()).getPort();
      String other = folder.resolve("other").toString();
      newsgraph("France recognized Lopez.", false, "build", "-", "--store", other);

      Answer answer = newsgraph("serve", "--port", String.valueOf(port), "--store", other);

      assertEquals(ExitCode.USAGE, answer.code());
      assertEquals(
          "newsgraph: The port " + port + " is taken; try another one, or --port 0.\n",
          answer.err());
    }
  }

  @Test
  void benchmarkComparesTheModelWithThePipeline() {
    Answer answer = newsgraph("benchmark", "src/test/resources/gold/*.txt", "--rounds", "2");

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    assertEquals(
        ImmutableList.of("sentences a second", "reader model", "whole pipeline", "ratio"),
        answer.out().lines().map(line -> line.substring(0, 18).strip()).toList());
    answer
        .out()
        .lines()
        .skip(1)
        .forEach(line -> assertTrue(line.matches(".{18}( +[1-9]?\\d*\\.\\d+){3}"), line));
  }

  private String build() {
    String store = folder.resolve("store").toString();
    Answer answer = newsgraph("France recognized Lopez.", false, "build", "-", "--store", store);
    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    return store;
  }

  private static List<String> savedQueries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      return files.map(file -> file.getFileName().toString().replace(".rq", "")).toList();
    }
  }
}
