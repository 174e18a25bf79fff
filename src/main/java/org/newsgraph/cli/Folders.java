package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the folders {@code ontology}, {@code queries} and {@code seeds} lie: in the working folder,
 * in the checkout that the program was built in, or packed in the jar; the first one found counts.
 */
final class Folders {
  private Folders() {}

  /** The folder of that name, of which the program's own parts are known by a file in it. */
  static Path expect(String name) {
    Path program = program();
    Path checkout = program.resolve("../..").normalize();
    return Stream.of(Path.of(name), checkout.resolve(name))
        .filter(Folders::holdsOurs)
        .findFirst()
        .orElseGet(() -> packed(program, name));
  }

  /** Whether the folder is one of Newsgraph's: a stranger's folder may have the same name. */
  private static boolean holdsOurs(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().matches(".*\\.(ttl|rq|txt)"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar or the folder of classes that this program runs from. */
  private static Path program() {
    try {
      return Path.of(Folders.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path packed(Path program, String name) {
    try {
      Path root =
          Files.isDirectory(program) ? program : FileSystems.newFileSystem(program).getPath("/");
      return root.resolve(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
