package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Shell.Answer;

/** The launcher in a checkout whose java and mvn only tell how they were called. */
@Tag("slow")
final class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; fi
      for word; do
        echo "java: $word"
        case $word in -XX:ArchiveClassesAtExit=*) : > "${word#*=}" ;; esac
      done
      exit 3
      """;
  private static final String OLD_JAVA =
      """
      #!/bin/sh
      echo 'java version "1.8.0_202"' >&2
      """;
  private static final String KEEP = "printf 'kept\\n' >\"${4#*=}\"; exit";
  private static final String MVN =
      """
      #!/bin/sh
      echo "mvn: $*"
      mkdir -p target/lib
      : > target/newsgraph.jar
      """;

  @TempDir private Path folder;
  private Path checkout;
  private Path programs;

  @BeforeEach
  void layOut() throws IOException {
    checkout = Files.createDirectories(folder.resolve("a checkout"));
    programs = Files.createDirectory(folder.resolve("bin"));
    Files.copy(Path.of("newsgraph"), checkout.resolve("newsgraph"));
    executable(checkout.resolve("newsgraph"));
    for (String source : List.of("src/main/java", "ontology", "queries", "seeds")) {
      Files.createDirectories(checkout.resolve(source));
    }
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    program("java", JAVA);
    program("javac", JAVA);
    program("mvn", MVN);
  }

  @Test
  void buildsOnceAndPassesTheWordsOn() throws Exception {
    Answer first = launch("query", "a name", "--param", "x=1 2");
    Answer second = launch("query");

    assertTrue(first.err().contains("newsgraph: building"), first.err());
    assertTrue(first.err().contains("mvn: -q -B package"), first.err());
    assertTrue(first.out().endsWith("java: query\njava: a name\njava: --param\njava: x=1 2\n"));
    assertTrue(first.out().contains("java: " + jar() + "\n"), first.out());
    assertEquals("", second.err());
  }

  @Test
  void givesTheExitCodeOfTheProgram() throws Exception {
    assertEquals(3, launch("check").code());
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    launch("check");
    for (String source :
        List.of("pom.xml", "src/main/java/A.java", "ontology/a.ttl", "seeds/a.txt")) {
      Path file = Files.writeString(checkout.resolve(source), "changed");
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
      Files.setLastModifiedTime(jar(), FileTime.from(Instant.now()));

      assertTrue(launch("check").err().contains("mvn:"), source);

      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
  }

  @Test
  void doesNotBuildWhenOnlyTestsAreNewer() throws Exception {
    launch("check");
    Path test = Files.createDirectories(checkout.resolve("src/test/java")).resolve("T.java");
    Files.writeString(test, "changed");
    Files.setLastModifiedTime(test, FileTime.from(Instant.now().plusSeconds(5)));
    Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plusSeconds(2)));

    assertEquals("", launch("check").err());
  }

  @Test
  void buildsWithoutWhatAnEarlierBuildLeft() throws Exception {
    Path moved =
        Files.createDirectories(checkout.resolve("target/classes/ontology")).resolve("moved.ttl");
    Files.writeString(moved, "twice");
    Path other = Files.writeString(checkout.resolve("target/other"), "kept");

    launch("check");

    assertFalse(Files.exists(moved));
    assertTrue(Files.exists(other));
  }

  @Test
  void worksThroughLinksAndFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), checkout.resolve("newsgraph"));
    Path second = Files.createSymbolicLink(programs.resolve("newsgraph"), Path.of("../link"));

    Answer answer = run(second.toString(), List.of("check"), path());

    assertTrue(answer.out().contains("java: " + jar() + "\n"), answer.out() + answer.err());
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void tellsWhatIsMissing() throws Exception {
    Files.delete(programs.resolve("mvn"));
    assertMissing("mvn");
    Files.delete(programs.resolve("javac"));
    assertMissing("JDK");
    program("java", OLD_JAVA);
    assertMissing("Java 17");
    Files.delete(programs.resolve("java"));
    assertMissing("no java");
  }

  @Test
  void tellsThatTheBuildFailed() throws Exception {
    program("mvn", "#!/bin/sh\necho 'COMPILATION ERROR'\nexit 1\n");

    Answer answer = launch("check");

    assertEquals(ExitCode.BUG, answer.code());
    assertTrue(answer.err().contains("COMPILATION ERROR"), answer.err());
    assertTrue(answer.err().contains("the build failed"), answer.err());
    assertEquals("", answer.out());
  }

  @Test
  void keepsProgressOutOfPipes() throws Exception {
    assertTrue(launch("check").out().contains("java: -Dnewsgraph.terminal=false\n"));
  }

  @Test
  void takesTheKeptClassesUnlessTheyAreShortened() throws Exception {
    program(
        "java", JAVA.replace("for word", "case $3 in -Xlog*) %s;; esac; for word".formatted(KEEP)));
    launch("check");
    Path archive = checkout.resolve("target/newsgraph-5.jsa");

    assertTrue(launch("check").out().contains("java: -XX:SharedArchiveFile=" + archive + "\n"));

    Files.writeString(archive, "kep");

    assertFalse(launch("check").out().contains("SharedArchiveFile"));
  }

  private void assertMissing(String what) throws Exception {
    Answer answer = launch("check");

    assertEquals(ExitCode.USAGE, answer.code());
    assertTrue(answer.err().contains(what), answer.err());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertFalse(Files.exists(jar()));
  }

  private Answer launch(String... words) throws Exception {
    return run(checkout.resolve("newsgraph").toString(), List.of(words), path());
  }

  private Answer run(String launcher, List<String> words, String path) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher));
    command.addAll(words);
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out)
            .redirectError(err);
    Map<String, String> environment = process.environment();
    environment.remove("JAVA_HOME");
    environment.put("PATH", path);
    int code = process.start().waitFor();
    return new Answer(
        code, Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
  }

  /** The two programs, and nothing of the machine's but the tools of POSIX. */
  private String path() throws IOException {
    Path tools = folder.resolve("tools");
    if (!Files.exists(tools)) {
      Files.createDirectory(tools);
      for (String tool : List.of("sh", "dirname", "readlink", "find", "head", "sed", "mkdir")) {
        offer(tools, tool);
      }
      for (String tool : List.of("touch", "rm", "cat", "printf", "env", "mktemp", "mv", "wc")) {
        offer(tools, tool);
      }
    }
    return programs + File.pathSeparator + tools;
  }

  private static void offer(Path tools, String tool) throws IOException {
    for (String place : List.of("/usr/bin", "/bin")) {
      Path file = Path.of(place, tool);
      if (Files.exists(file) && !Files.exists(tools.resolve(tool))) {
        String script = "#!/bin/sh\nexec %s \"$@\"\n".formatted(file);
        executable(Files.writeString(tools.resolve(tool), script));
      }
    }
  }

  private Path jar() {
    return checkout.resolve("target/newsgraph.jar");
  }

  private void program(String name, String script) throws IOException {
    executable(Files.writeString(programs.resolve(name), script));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
