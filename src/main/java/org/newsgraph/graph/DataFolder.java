package org.newsgraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder within a store's own in which its data lie. Whatever makes all of them anew makes one
 * with the next number; the highest counts.
 */
final class DataFolder {
  private static final Pattern NAME = Pattern.compile("Data-(\\d+)");

  /** Jena removes folders that end so when it opens a store. */
  private static final String UNFINISHED = "-tmp";

  /** How many bytes the indexes took when they were packed. */
  private static final String PACKED = "packed";

  private DataFolder() {}

  /** The one that counts; none in an empty or missing folder. */
  static Optional<Path> find(Path store) throws IOException {
    return Files.isDirectory(store)
        ? all(store).stream().max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static List<Path> all(Path store) throws IOException {
    try (Stream<Path> files = Files.list(store)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .filter(Files::isDirectory)
          .toList();
    }
  }

  /** The one that counts. */
  static Path expect(Path store) throws IOException {
    return find(store)
        .orElseThrow(() -> new GraphException("The folder " + store + " holds no data."));
  }

  /** The one that will count when it is there. */
  static Path after(Path data) {
    Matcher name = NAME.matcher(data.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException("not a folder of data: " + data);
    }
    return data.resolveSibling("Data-%04d".formatted(Integer.parseInt(name.group(1)) + 1));
  }

  /** The first one of a store. */
  static Path first(Path store) {
    return store.resolve("Data-0001");
  }

  /** Where its files are made, as long as they do not count. */
  static Path unfinished(Path data) {
    return data.resolveSibling(data.getFileName() + UNFINISHED);
  }

  /** Notes how many bytes the store's indexes take, which were just packed. */
  static void notePacked(Path store, long bytes) throws IOException {
    Files.writeString(expect(store).resolve(PACKED), String.valueOf(bytes), UTF_8);
  }

  /** How many bytes the store's indexes took when they were packed; none where they never were. */
  static long packed(Path store) throws IOException {
    Path note = expect(store).resolve(PACKED);
    String noted = Files.exists(note) ? Files.readString(note, UTF_8) : "";
    return noted.isEmpty() ? 0 : Long.parseLong(noted);
  }

  /** Removes those that no longer count. */
  static void deleteOld(Path store) throws IOException {
    Path counts = expect(store);
    for (Path folder : all(store)) {
      if (!folder.equals(counts)) {
        delete(folder);
      }
    }
  }

  /** Removes the folder, if there is one. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
