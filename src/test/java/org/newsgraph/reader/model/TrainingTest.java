package org.newsgraph.reader.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Newsgraph;

/** The training of the reader, by its own tests and by its commands on some invented sentences. */
@Tag("slow")
final class TrainingTest {

  @TempDir private Path folder;

  private TrainingScripts scripts;

  @BeforeEach
  void findScripts() throws InterruptedException {
    scripts = TrainingScripts.of("reader", folder);
  }

  @Test
  void trainingPassesItsOwnTests() throws Exception {
    String out = scripts.runTests();

    assertTrue(out.strip().endsWith("OK"), out);
  }

  @Test
  void whatIsTrainedIsReadByTheProgram() throws Exception {
    scripts.script("invented.py", folder.toString());
    assertTrue(train("--stop", "1").contains("epoch 1 of 2"));
    String second = train();
    assertTrue(second.contains("goes on after epoch 1\nepoch 2 of 2"), second);

    String trees = folder.resolve("data/ud/gum-test.conllu").toString();
    String names = folder.resolve("data/ner/uner-pud-test.iob2").toString();
    String byTorch = scripts.script("evaluate.py", "--work", "work", "--int8", trees, names);
    Path resources = folder.resolve("resources");
    Path model = resources.resolve(ReaderModel.class.getPackageName().replace('.', '/'));
    scripts.script("export.py", "--work", "work", "--to", model.toString());
    String byProgram = evaluate(resources, trees, names);

    assertEquals(3, figure("sentences", byProgram));
    assertEquals(figure("upos", byTorch), figure("upos", byProgram), 9, byTorch + byProgram);
    assertEquals(figure("uas", byTorch), figure("uas", byProgram), 9, byTorch + byProgram);
    String more = train("--encoder", model.resolve("reader-int8.onnx").toString(), "--work", "on");
    assertTrue(more.contains("epoch 1 of 2"), more);
  }

  private String train(String... more) throws Exception {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--data", "data", "--encoder", "encoder.jar", "--wordnet", "wordnet"));
    words.addAll(List.of("--work", "work", "--lists", "6", "--epochs", "2"));
    words.addAll(List.of(more));
    return scripts.script("train.py", words.toArray(new String[0]));
  }

  /** The program with the model in the folder instead of its own. */
  private String evaluate(Path resources, String... files) throws Exception {
    String classes = resources + File.pathSeparator + System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classes, Newsgraph.class.getName(), "evaluate-reader"));
    command.addAll(List.of(files));
    return scripts.run(command.toArray(new String[0]));
  }

  /** The number behind the first of the words so spelt. */
  private static double figure(String name, String out) {
    List<String> words = List.of(out.split("\\s+"));
    return Double.parseDouble(words.get(words.indexOf(name) + 1));
  }
}
