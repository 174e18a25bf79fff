package org.newsgraph.extract.learnt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.TextSource;
import org.newsgraph.cli.Shell;
import org.newsgraph.entity.Resolver;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.grammar.English;
import org.newsgraph.reader.Reader;
import org.newsgraph.reader.ReaderModels;
import org.newsgraph.reader.model.TrainingScripts;

/** The training of the model of statements, by its own tests and by its commands. */
@Tag("slow")
final class StatementTrainingTest {
  private static final Path READER =
      Path.of("src/main/resources/org/newsgraph/reader/model/reader-int8.sha256").toAbsolutePath();
  private static final Path ONTOLOGY = Path.of("ontology").toAbsolutePath();
  private static final String LEAST = "0.01";

  @TempDir private Path folder;

  private TrainingScripts scripts;

  @BeforeEach
  void findScripts() throws InterruptedException {
    scripts = TrainingScripts.of("statements", folder);
  }

  @Test
  void trainingPassesItsOwnTests() throws Exception {
    String out = scripts.runTests();

    assertTrue(out.strip().endsWith("OK"), out);
  }

  @Test
  void theProgramProposesWhatTheTrainedModelDoes() throws Exception {
    scripts.script("invented.py", folder.toString());
    scripts.script("texts.py", "--annotated", "annotated", "--to", "texts");
    Path name = folder.resolve("read");
    String texts = folder.resolve("texts").toString();
    Shell.Answer answer = Shell.newsgraph("write-learning-data", texts, "--to", name.toString());
    assertEquals(0, answer.code(), answer.err());
    String first = train("--stop", "1");
    assertTrue(first.contains("epoch 1,"), first);
    String second = train();
    assertTrue(second.contains("epoch 2,") && !second.contains("epoch 1,"), second);
    String begun = train("--begin", "work", "--work", "other", "--stop", "1");
    assertTrue(cueLoss(begun) < cueLoss(first), begun + first);

    ImmutableSortedMap<String, Double> byTorch = byTorch();
    export(READER, "--float");
    ImmutableSortedMap<String, Double> byProgram = byProgram();

    assertFalse(byTorch.isEmpty());
    assertEquals(byTorch.keySet(), byProgram.keySet());
    byTorch.forEach(
        (triple, score) ->
            assertEquals(score, byProgram.getOrDefault(triple, -1.0), 0.002, triple));
    Shell.Answer explained = explained("mine");
    assertTrue(explained.out().contains("by the learnt model"), explained.out());
    Path other = Files.writeString(folder.resolve("other.sha256"), "0123\n");
    export(other, "--float");
    Shell.Answer refused = explained("others");
    assertTrue(refused.err().contains("it belongs to the reader model 0123"), refused.err());
  }

  private void export(Path reader, String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("--work", "work", "--to", "s.onnx"));
    words.addAll(List.of("--reader", reader.toString(), "--least", LEAST));
    words.addAll(List.of(more));
    scripts.script("export.py", words.toArray(new String[0]));
  }

  /** A sentence as it is understood with the exported model beside the lexicon. */
  private Shell.Answer explained(String name) throws IOException {
    Path ontology = folder.resolve(name);
    try (Stream<Path> files = Files.walk(ONTOLOGY)) {
      for (Path file : files.toList()) {
        Files.copy(file, ontology.resolve(ONTOLOGY.relativize(file).toString()));
      }
    }
    Path weights = ontology.resolve("en/statements.onnx");
    Files.copy(folder.resolve("s.onnx"), weights, StandardCopyOption.REPLACE_EXISTING);
    return Shell.newsgraph(
        "explain", "--ontology", ontology.toString(), "Kenya attacked Peru on Monday.");
  }

  private ImmutableSortedMap<String, Double> byTorch() throws Exception {
    String out =
        scripts.script(
            "propose.py",
            "--work",
            "work",
            "--read",
            "read",
            "--annotated",
            "annotated",
            "--least",
            LEAST);
    Map<String, Double> scores = new TreeMap<>();
    for (String line : out.lines().toList()) {
      int end = line.lastIndexOf(' ');
      scores.put(line.substring(0, end), Double.valueOf(line.substring(end)));
    }
    return ImmutableSortedMap.copyOf(scores);
  }

  private ImmutableSortedMap<String, Double> byProgram() throws Exception {
    Map<String, Double> scores = new TreeMap<>();
    Resolver resolver = new Resolver(Gazetteer.of(English.ONTOLOGY.tables()), English.LEXICON);
    try (StatementModel model =
            StatementModel.of(MoreFiles.asByteSource(folder.resolve("s.onnx")));
        Reader reader = new Reader(ReaderModels.load(), English.LEXICON::words, true);
        Stream<Path> texts = Files.list(folder.resolve("texts"))) {
      for (Path text : texts.filter(file -> file.toString().endsWith(".txt")).toList()) {
        String name = MoreFiles.getNameWithoutExtension(text);
        TextSource source = new TextSource(name, "" + text, MoreFiles.asByteSource(text));
        for (PassageWords passage :
            PassageWords.of(resolver.resolve(reader.read(source.article())))) {
          for (Guess guess : model.guess(passage)) {
            List<Integer> places =
                Stream.of(guess.cue(), guess.subject(), guess.object())
                    .map(passage.words()::indexOf)
                    .toList();
            if (places.stream().skip(1).allMatch(passage.candidates()::get)) {
              scores.put(
                  name + " " + guess.relation() + " " + Joiner.on(' ').join(places), guess.score());
            }
          }
        }
      }
    }
    return ImmutableSortedMap.copyOf(scores);
  }

  /** The first of the losses of the first epoch. */
  private static double cueLoss(String out) {
    return Double.parseDouble(out.replaceFirst("(?s).*epoch 1,.* losses (\\S+) .*", "$1"));
  }

  private String train(String... more) throws Exception {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--read", "read", "--annotated", "annotated", "--work", "work"));
    words.addAll(List.of("--epochs", "2"));
    words.addAll(List.of(more));
    return scripts.script("train.py", words.toArray(new String[0]));
  }
}
