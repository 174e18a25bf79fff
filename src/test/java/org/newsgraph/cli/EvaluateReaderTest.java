package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.cli.Shell.newsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.cli.Shell.Answer;

/** The score of the reader model on sentences that it reads right. */
@Tag("slow")
final class EvaluateReaderTest {
  private static final String FOLDER = "src/test/resources/treebank/";
  private static final String WORD = "1\tLopez\tLopez\tPROPN\tNNP\t_\t0\troot\t_\t_\n";

  @TempDir private Path folder;

  @Test
  void allIsRight() {
    assertEquals(
        """
        right.conllu upos 100.00 lemma 100.00 uas 100.00 las 100.00 sentences 4
        right.iob2 names 100.00 precision 100.00 recall 100.00 sentences 2
        """,
        score("right.conllu", "right.iob2"));
  }

  /**
   * Nine of 18 words have another part of speech, lemma and head in the gold, and six of those
   * whose heads are right another relation. Of four names of kinds that count, two are given, and
   * five names are given in all.
   */
  @Test
  void halfIsWrong() {
    assertEquals(
        """
        half.conllu upos 50.00 lemma 50.00 uas 50.00 las 16.67 sentences 4
        half.iob2 names 44.44 precision 40.00 recall 50.00 sentences 2
        """,
        score("half.conllu", "half.iob2"));
  }

  @Test
  void columnWithoutGoldIsNotScored() {
    assertEquals("upos.conllu upos 100.00 sentences 4\n", score("upos.conllu"));
  }

  /** Of 14 words that head an entity two have another type in the gold. */
  @Test
  void entityTypeOfHeadWords() {
    assertEquals(
        "entities.conllu upos 100.00 lemma 100.00 uas 100.00 las 100.00 etype 85.71 sentences 8\n",
        score("entities.conllu"));
  }

  /** In the gold somebody is meant whom nobody would think of: once by "he", twice otherwise. */
  @Test
  void coreferenceOnDemand() {
    assertEquals(
        """
        right.conllu upos 100.00 lemma 100.00 uas 100.00 las 100.00 sentences 4
        entities.conllu upos 100.00 lemma 100.00 uas 100.00 las 100.00 etype 85.71 sentences 8 \
        pronouns right 33.33 wrong 33.33 none 33.33 descriptions right 50.00 wrong 25.00 none 25.00
        """,
        score("--coreference", "right.conllu", "entities.conllu"));
  }

  /** The mender finds nothing wrong with trees that are right. */
  @Test
  void mendedTreesOnDemand() {
    assertEquals(
        """
        right.conllu upos 100.00 lemma 100.00 uas 100.00 las 100.00 sentences 4 \
        mended uas 100.00 las 100.00 right 0 wrong 0
        right.iob2 names 100.00 precision 100.00 recall 100.00 sentences 2
        """,
        score("--mended", "right.conllu", "right.iob2"));
  }

  @Test
  void missingFile() {
    Path gone = folder.resolve("gone.conllu");

    tells(gone, "there is no such file or folder");
  }

  @Test
  void unknownEnding() throws IOException {
    tells(
        Files.writeString(folder.resolve("words.tsv"), WORD),
        "only files that end in .conllu or .iob2 are read");
  }

  @Test
  void emptyFile() throws IOException {
    tells(Files.createFile(folder.resolve("empty.conllu")), "there are no words in it");
    tells(
        Files.writeString(folder.resolve("bare.iob2"), "# text = Words.\n\n"),
        "there are no words in it");
  }

  @Test
  void folderInPlaceOfAFile() throws IOException {
    tells(Files.createDirectory(folder.resolve("folder.conllu")), "is a folder");
  }

  @Test
  void wrongEncoding() throws IOException {
    tells(
        Files.write(folder.resolve("latin.iob2"), "1\tJosé\tB-PER\n".getBytes(ISO_8859_1)),
        "is not UTF-8 text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 Lopez                          | 10 columns were expected, but there are 2",
        "x Lopez _ X _ _ 0 root _ _       | the word's number x is none",
        "3 Lopez _ X _ _ 0 root _ _       | word 2 was expected, but it is word 3",
        "2  _ X _ _ 0 root _ _            | the word is missing",
        "2 Lopez _ X _ _ 2 root _ _       | the head 2 is no other of the 2 words",
        "2 Lopez _ X _ _ 3 root _ _       | the head 3 is no other of the 2 words",
        "2 Lopez _ X _ _ up root _ _      | the head up is no other of the 2 words",
        "2 Lopez _ X _ _ 1 flat _ Entity=1)        | the entity 1 closes and was not open",
        "2 Lopez _ X _ _ 1 flat _ Entity=(1-person | the entity 1 does not close in its sentence",
        "2 Lopez _ X _ _ 1 flat _ Entity=person    | the entities person cannot be read"
      })
  void brokenLineOfATree(String line, String why) throws IOException {
    String text = "# a comment\n\n" + WORD + line.strip().replace(' ', '\t') + "\n";

    tells(Files.writeString(folder.resolve("broken.conllu"), text), "line 4: " + why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 Lopez       | a number, a word and a mark were expected, between tabs",
        "2  O          | the word is missing",
        "2 Lopez PER   | the mark PER is none of B-, I- and O",
        "2 Lopez I-LOC | the mark I-LOC goes on with no name"
      })
  void brokenLineOfAName(String line, String why) throws IOException {
    String text = "1\tMaria\tB-PER\n" + line.strip().replace(' ', '\t') + "\n";

    tells(Files.writeString(folder.resolve("broken.iob2"), text), "line 2: " + why);
  }

  @Test
  void sentenceThatIsTooLong() throws IOException {
    tells(
        Files.writeString(folder.resolve("long.iob2"), "1\tLopez\tB-PER\n".repeat(511)),
        "line 1: 511 words in a sentence; 1 to 510 can be read");
  }

  @Test
  void brokenFileIsToldBeforeAnyIsScored() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.iob2"), "1\tMaria\n");

    assertEquals("", newsgraph("evaluate-reader", FOLDER + "right.iob2", broken.toString()).out());
  }

  @Test
  void noFile() {
    Answer answer = newsgraph("evaluate-reader");

    assertEquals(ExitCode.USAGE, answer.code());
    assertTrue(answer.err().contains("FILE"), answer.err());
  }

  /** What the command prints of the files, without the speed. */
  private static String score(String... files) {
    String[] words = new String[files.length + 1];
    words[0] = "evaluate-reader";
    for (int i = 0; i < files.length; i++) {
      words[i + 1] = files[i].startsWith("--") ? files[i] : FOLDER + files[i];
    }
    Answer answer = newsgraph(words);
    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    return answer.out().replaceAll(" words_per_second [1-9]\\d*", "");
  }

  private static void tells(Path file, String why) {
    Answer answer = newsgraph("evaluate-reader", file.toString());

    assertAll(
        () -> assertEquals(ExitCode.USAGE, answer.code(), answer.err()),
        () -> assertEquals("", answer.out()),
        () -> assertEquals("newsgraph: " + file + ": " + why + "\n", answer.err()));
  }
}
