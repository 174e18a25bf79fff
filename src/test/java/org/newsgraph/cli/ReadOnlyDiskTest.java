package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.newsgraph.cli.Shell.newsgraph;
import static org.newsgraph.cli.TwoArticles.export;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Shell.Answer;

/** Commands on a disk that is mounted read-only, also for the administrator. */
@Tag("slow")
final class ReadOnlyDiskTest {
  /** Mounts its first word over itself, read-only and for this process alone, and goes on. */
  private static final String MOUNT =
      "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && shift && exec \"$@\"";

  @TempDir private Path folder;
  private Path disk;
  private String store;

  @BeforeEach
  void writeArticles() throws IOException, InterruptedException {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        onTheDisk("sh", "-c", "! touch \"$0/file\"", disk.toString()).code() == 0,
        "this system lets nobody mount a folder");
    store = TwoArticles.in(disk).store();
  }

  @Test
  void aStoreOnItIsNamedAndHoldsWhatItHeld() throws IOException, InterruptedException {
    newsgraph("build", disk.resolve("news/a.txt").toString(), "--store", store);
    String before = export("nquads", store);
    Answer refusal =
        new Answer(
            ExitCode.USAGE, "", "newsgraph: The disk of the store " + store + " is read-only.\n");

    assertEquals(refusal, command("build", disk + "/news", "--store", store));
    assertEquals(before, export("nquads", store));
  }

  @Test
  void aStoreCannotBeMadeOnIt() throws IOException, InterruptedException {
    assertEquals(
        new Answer(
            ExitCode.USAGE,
            "",
            "newsgraph: The store %s cannot be made: %s: Read-only file system\n"
                .formatted(store, store)),
        command("build", disk + "/news", "--store", store));
  }

  @Test
  void aReportIsNotWrittenOnIt() throws IOException, InterruptedException {
    assertEquals(
        new Answer(
            ExitCode.USAGE, "", "newsgraph: " + disk + "/report.json: Read-only file system\n"),
        command(
            "build",
            disk + "/news",
            "--store",
            folder.resolve("other").toString(),
            "--report",
            disk + "/report.json"));
  }

  private Answer command(String... words) throws IOException, InterruptedException {
    return onTheDisk(
        ImmutableList.<String>builder()
            .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .add("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp")
            .add(System.getProperty("java.class.path"), Newsgraph.class.getName())
            .add(words)
            .build()
            .toArray(String[]::new));
  }

  private Answer onTheDisk(String... words) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                ImmutableList.<String>builder()
                    .add("unshare", "--map-root-user", "--mount", "sh", "-c", MOUNT, "sh")
                    .add(disk.toString())
                    .add(words)
                    .build())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int code = process.waitFor();
    return new Answer(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
