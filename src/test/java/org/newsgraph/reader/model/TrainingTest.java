package org.newsgraph.reader.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Newsgraph;

/** The training of the reader, by its own tests and by its commands on some invented sentences. */
@Tag("slow")
final class TrainingTest {
  private static final Path SCRIPTS = Path.of("src/training/reader").toAbsolutePath();
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  private static String python = "";

  @TempDir private Path folder;

  @BeforeAll
  static void findPython() throws Exception {
    Optional<String> found = Optional.empty();
    for (String each : PYTHONS) {
      found = found.isPresent() || !hasLibraries(each) ? found : Optional.of(each);
    }
    assumeTrue(
        found.isPresent(),
        "the training is not tested: no python3 with torch and onnx"
            + " (Debian: python3-torch, python3-onnx, libopenblas0-pthread)");
    python = found.orElseThrow();
  }

  private static boolean hasLibraries(String python) throws InterruptedException {
    try {
      return new ProcessBuilder(python, "-c", "import numpy, onnx, torch")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void trainingPassesItsOwnTests() throws Exception {
    String out = run(python, "-m", "unittest", "discover", "-s", SCRIPTS.toString());

    assertTrue(out.strip().endsWith("OK"), out);
  }

  @Test
  void whatIsTrainedIsReadByTheProgram() throws Exception {
    script("invented.py", folder.toString());
    assertTrue(train("--stop", "1").contains("epoch 1 of 2"));
    String second = train();
    assertTrue(second.contains("goes on after epoch 1\nepoch 2 of 2"), second);

    String trees = folder.resolve("data/ud/gum-test.conllu").toString();
    String names = folder.resolve("data/ner/uner-pud-test.iob2").toString();
    String byTorch = script("evaluate.py", "--work", "work", "--int8", trees, names);
    Path resources = folder.resolve("resources");
    Path model = resources.resolve(ReaderModel.class.getPackageName().replace('.', '/'));
    script("export.py", "--work", "work", "--to", model.toString());
    String byProgram = evaluate(resources, trees, names);

    assertEquals(3, figure("sentences", byProgram));
    assertEquals(figure("upos", byTorch), figure("upos", byProgram), 9, byTorch + byProgram);
    assertEquals(figure("uas", byTorch), figure("uas", byProgram), 9, byTorch + byProgram);
  }

  private String train(String... more) throws Exception {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--data", "data", "--encoder", "encoder.jar", "--wordnet", "wordnet"));
    words.addAll(List.of("--work", "work", "--lists", "6", "--epochs", "2"));
    words.addAll(List.of(more));
    return script("train.py", words.toArray(new String[0]));
  }

  private String script(String name, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(python, SCRIPTS.resolve(name).toString()));
    command.addAll(List.of(words));
    return run(command.toArray(new String[0]));
  }

  /** The program with the model in the folder instead of its own. */
  private String evaluate(Path resources, String... files) throws Exception {
    String classes = resources + File.pathSeparator + System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classes, Newsgraph.class.getName(), "evaluate-reader"));
    command.addAll(List.of(files));
    return run(command.toArray(new String[0]));
  }

  private String run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  /** The number behind the first of the words so spelt. */
  private static double figure(String name, String out) {
    List<String> words = List.of(out.split("\\s+"));
    return Double.parseDouble(words.get(words.indexOf(name) + 1));
  }
}
