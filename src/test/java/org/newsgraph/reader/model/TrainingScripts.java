package org.newsgraph.reader.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scripts of one training, run in a folder by a Python that has their libraries. */
public final class TrainingScripts {
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  private final String python;
  private final Path scripts;
  private final Path folder;

  private TrainingScripts(String python, Path scripts, Path folder) {
    this.python = python;
    this.scripts = scripts;
    this.folder = folder;
  }

  /** The scripts of that folder of the trainings; the test is skipped where none can run them. */
  public static TrainingScripts of(String name, Path folder) throws InterruptedException {
    Optional<String> found = Optional.empty();
    for (String each : PYTHONS) {
      found = found.isPresent() || !hasLibraries(each) ? found : Optional.of(each);
    }
    assumeTrue(
        found.isPresent(),
        "the training is not tested: no python3 with torch and onnx"
            + " (Debian: python3-torch, python3-onnx, libopenblas0-pthread)");
    Path scripts = Path.of("src/training", name).toAbsolutePath();
    return new TrainingScripts(found.orElseThrow(), scripts, folder);
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

  /** What the tests beside the scripts print. */
  public String runTests() throws Exception {
    return run(python, "-m", "unittest", "discover", "-s", scripts.toString());
  }

  /** What a script prints; it must succeed. */
  public String script(String name, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(python, scripts.resolve(name).toString()));
    command.addAll(List.of(words));
    return run(command.toArray(new String[0]));
  }

  /** What a command in the folder prints; it must succeed. */
  String run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }
}
