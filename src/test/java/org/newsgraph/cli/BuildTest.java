package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.cli.Shell.newsgraph;
import static org.newsgraph.cli.TwoArticles.articles;
import static org.newsgraph.cli.TwoArticles.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.Shell.Answer;

/** What goes into a store by the command line, and what comes out of it. */
@Tag("slow")
final class BuildTest {
  @TempDir private Path folder;
  private Path news;
  private String store;

  @BeforeEach
  void writeArticles() throws IOException {
    TwoArticles two = TwoArticles.in(folder);
    news = two.news();
    store = two.store();
  }

  @Test
  void readsFoldersThroughAndCountsWhatIsNoText() throws IOException {
    Files.writeString(news.resolve("notes.json"), "{}");
    Files.writeString(news.resolve(".hidden.txt"), "Nobody reads this.");

    Answer answer = newsgraph("build", news.toString(), "--store", store);

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    assertEquals("", answer.err());
    assertEquals(
        "Read 2 articles: 2 claims, of them 1 fact.\nSkipped 1 file that holds no article.\n",
        answer.out());
    assertEquals(ImmutableSortedSet.of("a.txt", "abroad/b.txt"), articles(store));
  }

  @Test
  void howSureAFactMustBeCanBeSaid() {
    Answer strict = newsgraph("build", news.toString(), "--store", store, "--sure", "1");
    Answer again = newsgraph("build", news.toString(), "--store", store);
    Answer wrong = newsgraph("build", news.toString(), "--store", store, "--sure", "2");

    assertEquals("Read 2 articles: 2 claims, of them 0 facts.\n", strict.out());
    assertEquals("Read 2 articles: 2 claims, of them 1 fact.\n", again.out());
    assertEquals(ExitCode.USAGE, wrong.code());
    assertEquals("newsgraph: A probability is a number from 0 to 1, not 2.0.\n", wrong.err());
  }

  @Test
  void whatIsUnsureCanBeKept() throws IOException {
    Path unsure = Files.createDirectory(folder.resolve("unsure"));
    Files.writeString(
        unsure.resolve("a.txt"), "Kenya rained missiles on Uganda, where Ana Lopez works.");

    Answer answer = newsgraph("build", unsure.toString(), "--store", store);
    Answer kept = newsgraph("build", unsure.toString(), "--store", store, "--keep-unsure");

    assertEquals("Read 1 article: 1 claim, of them 1 fact.\n", answer.out());
    assertTrue(kept.out().matches("Read 1 article: \\d+ claims, of them 1 fact.\n"), kept.out());
  }

  @Test
  void namesWhatIsNotReadAsItStands() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("odd"));
    Files.writeString(odd.resolve("a.txt"), "El gobierno de Chad acusó el lunes a la oposición.");
    Files.writeString(odd.resolve("b.txt"), "Правительство России признало Гарсию президентом.");
    Files.writeString(odd.resolve("c.txt"), "France met Lopez.\n" + "=".repeat(1000));
    Files.writeString(odd.resolve("d.txt"), "France met Lopez" + ", then Ana Diaz".repeat(200));
    Files.writeString(odd.resolve("e.txt"), "El presidente destituyó ayer a su ministro.");
    Path report = folder.resolve("odd.json");

    Answer answer =
        newsgraph("build", odd.toString(), "--store", store, "--report", report.toString());

    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    assertEquals(
        """
        Skipped 3 articles, not in English (2 Spanish, 1 Russian):
          DIR/a.txt
          DIR/b.txt
          DIR/e.txt
        Skipped what is too long for a word in 1 article:
          DIR/c.txt
        Read sentences that are too long in pieces in 1 article:
          DIR/d.txt
        """
            .replace("DIR", odd.toString()),
        answer.out().substring(answer.out().indexOf('\n') + 1));
    assertTrue(answer.out().startsWith("Read 2 articles:"), answer.out());
    JsonNode told = new JsonMapper().readTree(report.toFile());
    assertEquals(
        ImmutableList.of("Spanish", "Russian", "Spanish"),
        told.path("pieces").findValuesAsText("reason"));
    assertEquals(3, told.path("counts").path("other language").asInt());
    assertEquals(2, told.path("counts").path("in Spanish").asInt());
  }

  @Test
  void readsEveryKindOfInputAndReportsWhatItPassedOver() throws IOException {
    Files.writeString(news.resolve("c.md"), "# Talks\n\nChad *recognized* Lopez.");
    Files.writeString(
        news.resolve("d.jsonl"),
        """
        {"url": "https://news.example/d", "text": "Peru recognized Lopez.", "date": "lately"}
        {"title": "no text"}
        """);
    Files.writeString(news.resolve("gold.jsonl"), "{\"sentence\": 3}\n");
    Files.writeString(news.resolve("e.csv"), "id,text\n1,Chile recognized Lopez.\n");
    Path report = folder.resolve("report.json");

    Answer answer =
        newsgraph("build", news.toString(), "--store", store, "--report", report.toString());

    assertEquals(ExitCode.INCOMPLETE, answer.code());
    assertEquals(
        """
        Read 5 articles: 5 claims, of them 4 facts.
        Skipped 1 file that holds no article.
        Could not tell the date of 1 article:
          DIR/d.jsonl, line 1: its date is in no known form: lately
        Failed on 1 input:
          DIR/d.jsonl, line 2: it holds no text
        """
            .replace("DIR", news.toString()),
        answer.out());
    assertEquals(
        ImmutableSortedSet.of("a.txt", "abroad/b.txt", "c.md", "e.csv/1", "https://news.example/d"),
        articles(store));
    JsonNode told = new JsonMapper().readTree(report.toFile());
    assertEquals(3, told.path("pieces").size(), told.toString());
    assertEquals("it holds no text", told.path("pieces").findValuesAsText("reason").get(1));
    assertEquals(5, told.path("counts").path("read").asInt());
    assertEquals(1, told.path("counts").path("ignored").asInt());
    assertEquals(1, told.path("counts").path("failed").asInt());
  }

  @Test
  void aPatternStandsForTheFilesThatFitIt() throws IOException {
    Files.writeString(news.resolve("abroad/c.txt"), "Chad recognized Lopez.");

    newsgraph("build", news + "/**/[abx].*", "--store", store);

    assertEquals(ImmutableSortedSet.of("a.txt", "abroad/b.txt"), articles(store));
    Answer none = newsgraph("build", news + "/*.html", "--store", store);
    assertEquals(ExitCode.INCOMPLETE, none.code());
    assertTrue(none.err().contains("there is no file that fits"), none.err());
  }

  @Test
  void passesOverPipesAndLinksToWhatIsReadAnyway() throws Exception {
    assertEquals(
        0, new ProcessBuilder("mkfifo", news.resolve("pipe.txt").toString()).start().waitFor());
    Files.createSymbolicLink(news.resolve("0.txt"), Path.of("a.txt"));
    Files.createSymbolicLink(news.resolve("abroad/z.txt"), news.resolve("a.txt"));
    Path elsewhere = Files.writeString(folder.resolve("c.txt"), "Chad recognized Lopez.");
    Files.createSymbolicLink(news.resolve("c.txt"), elsewhere);

    Answer answer = newsgraph("build", news.toString(), "--store", store);

    assertEquals(
        "Read 3 articles: 3 claims, of them 2 facts.\nSkipped 1 file that holds no article.\n",
        answer.out(),
        answer.err());
    assertEquals(ImmutableSortedSet.of("a.txt", "abroad/b.txt", "c.txt"), articles(store));
  }

  @Test
  void readsStandardInput() {
    Answer answer = newsgraph("France recognized Lopez.", false, "build", "-", "--store", store);

    assertEquals("Read 1 article: 1 claim, of them 1 fact.\n", answer.out(), answer.err());
    assertEquals(ImmutableSortedSet.of("text-a35a9cb3d96c6aa9aa54704a0b83a2f0"), articles(store));
  }

  @Test
  void textsGoInUnlessTheyAreToStayOut() {
    newsgraph("build", news.toString(), "--store", store, "--no-text");
    assertFalse(export("nquads", store).contains("<https://newsgraph.org/ontology#text>"));
    String again = "Skipped 2 articles that had not changed.\n";
    assertTrue(
        newsgraph("build", news.toString(), "--store", store, "--no-text").out().endsWith(again));
    newsgraph("build", news.toString(), "--store", store);
    assertTrue(
        export("nquads", store)
            .contains("<https://newsgraph.org/ontology#text> \"France recognized Lopez.\""));
  }

  @Test
  void emptyFolderIsNoFailure() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Answer answer = newsgraph("build", empty.toString(), "--store", store);

    assertEquals(
        new Answer(ExitCode.DONE, "Read 0 articles: 0 claims, of them 0 facts.\n", ""), answer);
  }

  @Test
  void skipsWhatHasNotChanged() throws IOException {
    newsgraph("build", news.toString(), "--store", store);
    String before = export("nquads", store);
    Files.writeString(news.resolve("abroad/b.txt"), "Spain recognized Lopez.");

    Answer answer = newsgraph("build", news.toString(), "--store", store);

    assertEquals(
        """
        Read 1 article: 1 claim, of them 1 fact.
        Replaced 1 article, whose text was another:
          abroad/b.txt
        Skipped 1 article that had not changed.
        """,
        answer.out());
    assertFalse(before.equals(export("nquads", store)));
  }

  @Test
  void theSameFileTwiceIsReadOnce() {
    Answer answer =
        newsgraph("build", news.toString(), news.resolve("a.txt").toString(), "--store", store);

    assertTrue(answer.out().startsWith("Read 2 articles:"), answer.out() + answer.err());
    assertEquals(ExitCode.DONE, answer.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "nquads", "jsonld", "statements"})
  void theOrderOfInputsDoesNotShow(String format) {
    String first = news.resolve("a.txt").toString();
    String second = news.resolve("abroad/b.txt").toString();
    newsgraph("build", first, second, "--store", store);
    String inOrder = export(format, store);
    store = folder.resolve("other").toString();
    newsgraph("build", second, "--store", store);
    newsgraph("build", first, "--store", store);

    assertFalse(inOrder.isBlank());
    assertEquals(inOrder, export(format, store));
  }

  @Test
  void exportsIntoAFile() throws IOException {
    newsgraph("build", news.toString(), "--store", store);
    Path file = folder.resolve("out.jsonl");

    Answer answer =
        newsgraph("export", "--format", "statements", "--store", store, "--out", file.toString());

    assertEquals(new Answer(ExitCode.DONE, "", ""), answer);
    assertEquals(export("statements", store), Files.readString(file));
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() {
    newsgraph("build", news.toString(), "--store", store);
    String nowhere = folder.resolve("nowhere/out.ttl").toString();

    Answer answer = newsgraph("export", "--format", "turtle", "--store", store, "--out", nowhere);

    assertEquals(ExitCode.USAGE, answer.code());
    assertEquals("newsgraph: " + nowhere + ": there is no such file or folder\n", answer.err());
  }

  @Test
  void progressIsShownOnATerminalAndNotInAPipe() {
    Answer watched = newsgraph("", true, "build", news.toString(), "--store", store);

    assertTrue(watched.err().contains("reading 2 of 2: "), watched.err());
    assertFalse(watched.out().contains("reading"), watched.out());
  }

  @Test
  void theEnvironmentNamesTheStore() throws Exception {
    newsgraph("build", news.toString(), "--store", store);
    Path out = folder.resolve("answer.csv");
    ProcessBuilder query =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Newsgraph.class.getName(),
            "export",
            "--format",
            "statements");
    query.environment().put("NEWSGRAPH_STORE", store);
    Process process = query.inheritIO().redirectOutput(out.toFile()).start();

    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(export("statements", store), Files.readString(out));
  }
}
