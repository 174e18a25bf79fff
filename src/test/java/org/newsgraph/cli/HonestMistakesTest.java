package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.cli.Shell.newsgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Shell.Answer;

/** What a user may get wrong is told in one sentence, and the rest is done all the same. */
@Tag("slow")
final class HonestMistakesTest {
  @TempDir private Path folder;
  private Path good;
  private String store;

  @BeforeEach
  void writeOneGoodArticle() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), "France recognized Lopez on Thursday.");
    store = folder.resolve("store").toString();
  }

  @Test
  void missingFile() {
    tellsAndBuildsTheRest(folder.resolve("gone.txt"), "there is no such file");
  }

  @Test
  void emptyFile() throws IOException {
    tellsAndBuildsTheRest(Files.createFile(folder.resolve("empty.txt")), "empty");
  }

  @Test
  void blankFile() throws IOException {
    tellsAndBuildsTheRest(Files.writeString(folder.resolve("blank.txt"), " \n\n"), "no words");
  }

  @Test
  void binaryFile() throws IOException {
    Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {'G', 'I', 'F', 0, 1, 2});

    tellsAndBuildsTheRest(binary, "binary");
  }

  @Test
  void wrongEncoding() throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), "José spoke.".getBytes(ISO_8859_1));

    tellsAndBuildsTheRest(latin, "UTF-8");
  }

  @Test
  void unknownKindOfFile() throws IOException {
    tellsAndBuildsTheRest(Files.writeString(folder.resolve("news.doc"), "Words."), ".doc");
  }

  @Test
  void wrongDateInAnArticle() throws IOException {
    Path wrong = Files.writeString(folder.resolve("dated.txt"), "date 2019-02-31\nWords came.");

    tellsAndBuildsTheRest(wrong, "2019-02-31");
  }

  /** The administrator may read everything, so there the file is simply read. */
  @Test
  void noPermission() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Spain thanked Lopez.");
    assertTrue(secret.toFile().setReadable(false));

    if (Files.isReadable(secret)) {
      assertEquals(ExitCode.DONE, build(secret.toString()).code());
    } else {
      tellsAndBuildsTheRest(secret, "permission");
    }
  }

  @Test
  void twoFilesOfOneName() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("good.txt");

    tellsAndBuildsTheRest(Files.writeString(other, "Spain thanked Lopez."), "called good.txt too");
  }

  @Test
  void storeThatIsAFile() {
    refuses("file", "build", good.toString(), "--store", good.toString());
  }

  @Test
  void storeThatIsNotThere() {
    refuses("There is no store at", "export", "--format", "nquads", "--store", store);
    refuses("There is no store at", "query", "recognitions", "--store", store);
    refuses("There is no store at", "serve", "--store", store);
    refuses("There is no store at", "check", "--store", store);
  }

  @Test
  void storeThatAnotherProcessHolds() throws IOException, InterruptedException {
    build();
    Process holder = StoreHolder.start(Path.of(store));
    try (BufferedReader says = holder.inputReader()) {
      assertEquals("held", says.readLine());

      refuses("another process", "build", good.toString(), "--store", store);
      refuses("another process", "export", "--format", "nquads", "--store", store);
    } finally {
      holder.outputWriter().close();
      holder.waitFor();
    }
  }

  @Test
  void articleThatIsNotThere() {
    refuses("There is no store at", "retract", "good.txt", "--store", store);
    refuses("There is no store at", "log", "--store", store);
    build();

    refuses("holds no article bad.txt", "retract", "good.txt", "bad.txt", "--store", store);
    refuses("Is it good.txt?", "retract", "news/good.txt", "--store", store);
    assertEquals(ExitCode.DONE, newsgraph("retract", "good.txt", "--store", store).code());
  }

  @Test
  void unknownFormatEncodingAndFieldOfInputs() {
    refuses("called pdf", "build", good.toString(), "--as", "pdf", "--store", store);
    refuses("klingon", "build", good.toString(), "--encoding", "klingon", "--store", store);
    refuses("called size", "build", good.toString(), "--field", "size=s", "--store", store);
  }

  @Test
  void nothingToPrune() {
    refuses("folder", "build", good.toString(), "--prune", "--store", store);
  }

  @Test
  void unknownFormat() {
    build();

    refuses("rdfxml", "export", "--format", "rdfxml", "--store", store);
    refuses("xls", "query", "recognitions", "--format", "xls", "--store", store);
  }

  @Test
  void unknownQueryNameIsAnsweredWithNearOnes() {
    build();

    refuses("recognitions", "query", "recognition", "--store", store);
  }

  @Test
  void damagedQuery() throws IOException {
    build();
    Path damaged = Files.writeString(folder.resolve("damaged.rq"), "SELECT * WHERE { ?s ?p");

    refuses("damaged.rq", "query", damaged.toString(), "--store", store);
  }

  @Test
  void wrongDate() {
    build();

    refuses("2019-13-01", "query", "recognitions", "--as-of", "2019-13-01", "--store", store);
    refuses("yesterday", "explain", "France recognized Lopez.", "--date", "yesterday");
  }

  @Test
  void unknownParameter() {
    build();

    refuses("colour", "query", "recognitions", "--param", "colour=red", "--store", store);
  }

  @Test
  void ontologyThatIsNotThere() {
    String nowhere = folder.resolve("nowhere").toString();

    refuses(nowhere, "build", good.toString(), "--store", store, "--ontology", nowhere);
  }

  @Test
  void brokenOntologyStopsTheProgramAtStart() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("lexicon-en.ttl"), "lex:recognize a .");

    Answer answer =
        newsgraph("build", good.toString(), "--store", store, "--ontology", broken.toString());

    assertEquals(ExitCode.USAGE, answer.code());
    assertTrue(answer.err().contains("lexicon-en.ttl"), answer.err());
  }

  @Test
  void unknownCommandIsAnsweredWithNearOnes() {
    refuses("build", "biuld", "seeds");
  }

  @Test
  void unknownOptionIsAnsweredWithNearOnes() {
    refuses("--format", "export", "--fromat", "nquads");
  }

  @Test
  void noCommandAndNoInput() {
    refuses("Which command?");
    refuses("INPUT", "build");
    refuses("ARTICLE", "retract");
  }

  @Test
  void portThatCannotBe() {
    refuses("70000", "serve", "--port", "70000");
    refuses("many", "serve", "--port", "many");
    refuses("--writable needs a password", "serve", "--writable");
    refuses("with --writable alone", "serve", "--password-file", "pom.xml");
    refuses("cannot be read", "serve", "--writable", "--password-file", "no/such/file");
  }

  @Test
  void nothingToMeasureWith() throws IOException {
    refuses("no such file", "benchmark", folder.resolve("nowhere").toString());
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    refuses("no article", "benchmark", empty.toString());
    refuses("one round", "benchmark", good.toString(), "--rounds", "0");
  }

  @Test
  void goldThatIsNotThere() {
    refuses("nowhere", "evaluate", folder.resolve("nowhere").toString());
  }

  private Answer build(String... more) {
    String[] words = {"build", good.toString(), "--store", store};
    return newsgraph(com.google.common.collect.ObjectArrays.concat(words, more, String.class));
  }

  private void tellsAndBuildsTheRest(Path wrong, String why) {
    Answer answer = build(wrong.toString());

    assertAll(
        () -> assertEquals(ExitCode.INCOMPLETE, answer.code(), answer.err()),
        () -> assertOneSentence(answer.err(), wrong.toString(), why),
        () -> assertTrue(answer.out().startsWith("Read 1 article:"), answer.out()),
        () -> assertTrue(answer.out().contains("Failed on 1 input"), answer.out()));
  }

  private static void refuses(String why, String... words) {
    Answer answer = newsgraph(words);

    assertAll(
        () -> assertEquals(ExitCode.USAGE, answer.code(), answer.err()),
        () -> assertEquals("", answer.out()),
        () -> assertTrue(answer.err().startsWith("newsgraph: "), answer.err()),
        () -> assertTrue(answer.err().contains(why), answer.err()),
        () -> assertFalse(answer.err().contains("Exception"), answer.err()),
        () -> assertTrue(answer.err().lines().count() <= 2, answer.err()));
  }

  private static void assertOneSentence(String err, String file, String why) {
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.startsWith("newsgraph: " + file + ": "), err);
    assertTrue(err.contains(why), err);
    assertFalse(err.contains("Exception"), err);
  }
}
