package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {
  @TempDir private Path folder;
  private String before;

  @BeforeEach
  void writeProgram() throws IOException {
    write("org/newsgraph/text/Rule.class", "one");
    write("org/newsgraph/entity/Other.class", "two");
    before = ProgramFiles.digest(folder);
  }

  @Test
  void aChangedClassIsAnotherProgram() throws IOException {
    write("org/newsgraph/text/Rule.class", "eno");
    assertNotEquals(before, ProgramFiles.digest(folder));
  }

  @Test
  void aNewListOfWordsIsAnotherProgram() throws IOException {
    write("org/newsgraph/text/titles", "");
    assertNotEquals(before, ProgramFiles.digest(folder));
  }

  @Test
  void aRenamedClassIsAnotherProgram() throws IOException {
    Path text = folder.resolve("org/newsgraph/text");
    Files.move(text.resolve("Rule.class"), text.resolve("Law.class"));
    assertNotEquals(before, ProgramFiles.digest(folder));
  }

  @Test
  void weightsAndStrangeFilesDoNotCount() throws IOException {
    write("org/newsgraph/text/reader.onnx", "weights");
    write("org/other/Rule.class", "other");
    write("META-INF/MANIFEST.MF", "made today");
    assertEquals(before, ProgramFiles.digest(folder));
  }

  @Test
  void aJarIsTheProgramThatItWasPackedFrom() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out)) {
      for (String name :
          new String[] {"org/newsgraph/text/Rule.class", "org/newsgraph/entity/Other.class"}) {
        packed.putNextEntry(new ZipEntry(name));
        packed.write(Files.readAllBytes(folder.resolve(name)));
      }
    }
    assertEquals(before, ProgramFiles.digest(jar));
  }

  @Test
  void theRunningProgramHasADigest() throws IOException {
    assertEquals(ProgramFiles.digest(Path.of("target/classes")), Software.digest());
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
